import type { Decimal } from '../engine/decimal';
import type { Line } from '../lines/line';
import { startingAssumptions } from '../reference/startingAssumptions';
import type { Spread } from './jointCase';
import { figureInSpread } from './spread';

/**
 * Finds the starting figure of a cell: levers and kinds of cost by their names, so that one of another name has none;
 * years by their place, the last one lasting for every later year.
 */
export function startingFigure(
  line: Line,
  named: Readonly<Record<string, string>>,
  yearIndex: number,
): Decimal | undefined {
  const inputs: Readonly<Record<string, Spread>> = startingAssumptions.inputs;
  const members: Readonly<Record<string, readonly string[]>> = startingAssumptions.members;
  const steps = line.per.map(dimension => {
    const list = dimension.members ?? members[dimension.name] ?? [];
    const member = named[dimension.name] ?? '';
    const index = dimension.name === 'year' ? Math.min(yearIndex, list.length - 1) : list.indexOf(member);
    return { member, index };
  });
  return steps.some(step => step.index < 0) ? undefined : figureInSpread(inputs[line.id], steps);
}
