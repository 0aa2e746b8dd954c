import assert from 'node:assert/strict';
import type { Decimal } from '../../src/engine/decimal';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import type { Evaluation } from '../../src/lines/evaluate';
import { lineOf } from '../../src/lines/model';
import { assembleCase } from '../../src/model/assembleCase';
import type { CaseDocument, Spread } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';

/** A case worked by the model, its figures by the ids of the lines. */
export interface Worked {
  readonly evaluation: Evaluation;
  /** All figures of a line in the order of its members. */
  all(id: string): readonly Decimal[];
  /** The figures of a line in rows as long as its last dimension. */
  rows(id: string): readonly (readonly Decimal[])[];
  one(id: string): Decimal;
}

/** Works a case document with inputs of its own in place of some. */
export function worked(document: CaseDocument, change: Readonly<Record<string, Spread>> = {}): Worked {
  const assembled = assembleCase({ document: { ...document, inputs: { ...document.inputs, ...change } }, facts: [] });
  assert.ok(assembled.ok, JSON.stringify(assembled.issues));
  const evaluation = evaluate(bind(jointWorking, assembled.value.members), assembled.value.figures);
  const all = (id: string): readonly Decimal[] => evaluation.figuresOf(lineOf(jointWorking, id));
  return {
    evaluation,
    all,
    rows: id => {
      const last = lineOf(jointWorking, id).per.at(-1);
      const size = last === undefined ? 1 : evaluation.binding.membersOf(last).length;
      const figures = all(id);
      return Array.from({ length: figures.length / size }, (_, row) => figures.slice(row * size, (row + 1) * size));
    },
    one: id => evaluation.figure(lineOf(jointWorking, id)),
  };
}

/** Changes every plain figure of an input; blanks and names stay. */
export function mapped(spread: Spread, change: (figure: number) => number): Spread {
  if (typeof spread === 'number') return change(spread);
  return Array.isArray(spread) ? spread.map((entry: Spread) => mapped(entry, change)) : spread;
}

/** Puts the members of a dimension in another order under new names, together with all that is given for them. */
export function rearranged(document: CaseDocument, dimension: string, order: readonly number[]): CaseDocument {
  const axes = dimension === 'service' ? ['service', 'servedService'] : [dimension];
  const inOrder = <Entry>(entries: readonly Entry[]): Entry[] => order.map(at => entries[at]!);
  const turned = (spread: Spread, names: readonly string[]): Spread => {
    const [name, ...inner] = names;
    if (!Array.isArray(spread)) return spread;
    const entries = spread.map((entry: Spread) => turned(entry, inner));
    return axes.includes(name ?? '') ? inOrder(entries) : entries;
  };
  const members = document.members ?? {};
  return {
    ...document,
    members: { ...members, [dimension]: inOrder(members[dimension] ?? []).map(renamed) },
    inputs: Object.fromEntries(
      Object.entries(document.inputs ?? {}).map(([id, spread]) => [
        id,
        turned(
          spread,
          lineOf(jointWorking, id).per.map(each => each.name),
        ),
      ]),
    ),
  };
}

/** The new name of a member. */
export function renamed(name: string): string {
  return `Another ${name}`;
}
