import type { JointCase } from '../../src/model/jointCase';
import { lineOf } from '../../src/lines/model';
import { jointWorking } from '../../src/model/jointWorking';
import type { ChangedFigure } from './computeExpected';

/** Ten inputs of different kinds, which of their figures is changed, and what to, given what it was. */
const CHANGES: readonly (readonly [line: string, offset: number, figure: (before: number) => number])[] = [
  ['discountRate', 3, () => 0.0475],
  ['phasing', 2, before => before / 2 + 0.01],
  ['realisation', 0, before => before - 0.13],
  ['benefitBias', 0, before => before + 0.07],
  ['grossExpenditure', 1, before => before + 512.34],
  ['delayMonths', 0, before => before + 4],
  // The proportional nucleolus is what an algorithm left there; its cells must be taken as they stand.
  ['keyChosen', 0, before => (before === 8 ? 0 : 8)],
  ['inScope', 2, before => 1 - before],
  ['chargingMethod', 0, before => (before + 1) % 3],
  ['leverRate', 1, before => before + 0.0125],
];

/** Changes ten assumptions of a case. */
export function tenAssumptions({ figures }: JointCase): readonly ChangedFigure[] {
  return CHANGES.map(([id, offset, change]) => {
    const before = figures.get(id)?.[offset];
    if (before === undefined) throw new Error(`The case has no figure ${offset} of "${id}".`);
    const figure = change(before.toNumber());
    if (Number.isNaN(figure) || before.equals(figure)) throw new Error(`"${id}" does not change.`);
    return { line: lineOf(jointWorking, id), offset, figure };
  });
}
