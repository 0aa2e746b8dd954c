import type { Decimal } from '../engine/decimal';
import type { Dimension } from './dimension';
import { expression } from './expression';
import type { Expression } from './expression';

/**
 * Computes a line that no arithmetic can say, such as the nucleolus. It receives every figure of the lines it depends
 * on, in their order of members, and returns its own in the same manner.
 */
export type Algorithm = (figures: readonly (readonly Decimal[])[], sizes: readonly number[]) => readonly Decimal[];

/**
 * What may be entered: figures from `least` to `most` (a figure on either is allowed), or one of `choices`, which stand
 * for 0, 1, 2 … in their order. `otherwise` is the figure of a cell that nobody gives; without it nil, or none where the
 * unit ends in `?`.
 */
export interface InputLimits {
  readonly least?: number;
  readonly most?: number;
  readonly choices?: readonly string[];
  readonly otherwise?: number;
}

/** Where a line's figures come from: the case, arithmetic over other lines, or a documented algorithm over other lines. */
export type Origin =
  | { readonly kind: 'input'; readonly limits: InputLimits }
  | { readonly kind: 'rule'; readonly rule: Expression }
  | { readonly kind: 'algorithm'; readonly name: string; readonly from: readonly Line[]; readonly compute: Algorithm };

/** Before income, or after it. A ratio of net figures to gross ones says nothing and is refused. */
export type Basis = 'gross' | 'net';

/**
 * A named line of the model: one figure for each combination of the members of its dimensions.
 *
 * `id` is its name in a case document and in results as JSON; `name` and `sentence` are what a treasurer reads. A unit
 * that ends in `?` marks figures that may be absent. The type carries the names of its dimensions.
 */
export interface Line<out Names extends string = string> extends Expression<Names> {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly per: readonly Dimension[];
  readonly sentence: string;
  /** Whether the figures are before (gross) or after (net) income; absent where that is no question. */
  readonly basis?: Basis;
  /** Whether its figures are levels (a running total, a gap reached, a least figure) that no total may add up. */
  readonly isLevel?: true;
  readonly chapter: Chapter;
  readonly origin: Origin;
}

/** A run of lines that belong together; `sheet` names the sheet that shows them. */
export interface Chapter {
  readonly title: string;
  readonly sheet: string;
  /** Whether it stands at the head of its sheet, whatever it is worked out from. */
  readonly isHead?: true;
  readonly lines: Line[];
}

/** What a line says of itself before it stands in a chapter. */
export interface LineText<Names extends string> {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly per: readonly Dimension<Names>[];
  readonly sentence: string;
  readonly basis?: Basis;
  readonly isLevel?: true;
}

type RuleOf<Names extends string> =
  Expression<NoInfer<Names>> | ((self: Line<NoInfer<Names>>) => Expression<NoInfer<Names>>);

/** The three ways of adding a line to a chapter. */
export interface ChapterBuilder {
  readonly chapter: Chapter;
  input<Names extends string = never>(text: LineText<Names> & InputLimits): Line<Names>;
  line<Names extends string = never>(text: LineText<Names> & { readonly rule: RuleOf<Names> }): Line<Names>;
  algorithm<Names extends string = never>(
    text: LineText<Names> & { readonly by: string; readonly from: readonly Line[]; readonly compute: Algorithm },
  ): Line<Names>;
}

/** Opens a chapter on a sheet; lines are added in the order in which they are read. */
export function chapter(title: string, sheet: string, place: { readonly isHead?: true } = {}): ChapterBuilder {
  const opened: Chapter = { title, sheet, ...place, lines: [] };
  const add = <Names extends string>(text: LineText<Names>, originOf: (self: Line<Names>) => Origin): Line<Names> => {
    const { id, name, unit, per, sentence, basis, isLevel } = text;
    const self: Record<string, unknown> = { id, name, unit, per, sentence, chapter: opened };
    if (basis !== undefined) self['basis'] = basis;
    if (isLevel !== undefined) self['isLevel'] = isLevel;
    const added = self as unknown as Line<Names>;
    self['node'] = expression({ kind: 'line', line: added }).node;
    self['origin'] = originOf(added);
    opened.lines.push(added);
    return added;
  };
  return {
    chapter: opened,
    input: text => add(text, () => ({ kind: 'input', limits: limitsOf(text) })),
    line: text =>
      add(text, self => ({ kind: 'rule', rule: typeof text.rule === 'function' ? text.rule(self) : text.rule })),
    algorithm: text => add(text, () => ({ kind: 'algorithm', name: text.by, from: text.from, compute: text.compute })),
  };
}

function limitsOf({ least, most, choices, otherwise }: InputLimits): InputLimits {
  return {
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    ...(choices === undefined ? {} : { choices }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
