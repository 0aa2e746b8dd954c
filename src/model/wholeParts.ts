import type { Dimension } from '../lines/dimension';
import { rank, sum } from '../lines/expression';
import type { Expression } from '../lines/expression';
import type { ChapterBuilder, Line } from '../lines/line';
import { rule } from '../lines/rule';
import { remainderPlaces, tieWeight } from './chapters/conventions';

/**
 * Makes the lines that split a total by a key into whole steps that add to it exactly, every step of the largest
 * remainder visible on the sheet. A tie goes to the larger key, then to the member listed first; a total below nothing is
 * split as its opposite is.
 *
 * Source: Hamilton's rule of 1792; the same rule as `allocate` in the engine.
 */
export function wholeParts<Names extends string, Name extends Names>(
  chapter: ChapterBuilder,
  text: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly per: readonly Dimension<Names>[];
    readonly sentence: string;
  },
  along: Dimension<Name>,
  total: Expression<Exclude<Names, Name>>,
  key: Line<Names>,
  step: Line<never>,
): Line<Names> {
  const { per } = text;
  const part = chapter.line<Names>({
    id: `${text.id}InProportion`,
    name: 'In proportion, in steps',
    unit: 'steps',
    per,
    sentence: 'The size of the total in strict proportion to the key, counted in steps of the rounding.',
    rule: rule`round(abs(${total}) * ${key} / ${sum(key, along)} / ${step}, ${remainderPlaces})`,
  });
  const whole = chapter.line<Names>({
    id: `${text.id}WholeSteps`,
    name: 'Whole steps',
    unit: 'number',
    per,
    sentence: 'The whole steps in that part.',
    rule: rule`floor(${part})`,
  });
  const rest = chapter.line<Names>({
    id: `${text.id}Remainder`,
    name: 'Remainder',
    unit: 'steps',
    per,
    sentence: 'What the whole steps leave over.',
    rule: rule`round(${part} - ${whole}, ${remainderPlaces})`,
  });
  const order = chapter.line<Names>({
    id: `${text.id}Order`,
    name: 'Remainder, then key',
    unit: 'steps',
    per,
    sentence: 'The remainder with a trace of the key, which parts equal remainders.',
    rule: rule`${rest} + ${key} * ${tieWeight}`,
  });
  const turn = chapter.line<Names>({
    id: `${text.id}Turn`,
    name: 'Turn',
    unit: 'number',
    per,
    sentence: 'The largest remainder comes first, of equals the larger key, then the one listed first.',
    rule: rank(order, along),
  });
  const extra = chapter.line<Names>({
    id: `${text.id}ExtraStep`,
    name: 'Extra step',
    unit: 'number',
    per,
    sentence: '1 where one of the steps that are left over goes here.',
    rule: rule`if(${turn} <= round(abs(${total}) / ${step} - ${sum(whole, along)}, 0), 1, 0)`,
  });
  return chapter.line<Names>({
    ...text,
    rule: rule`(${whole} + ${extra}) * ${step} * if(${total} < 0, -1, 1)`,
  });
}
