import type { Decimal } from '../engine/decimal';
import type { Line } from '../lines/line';
import type { JointCase } from './jointCase';

/** A figure of a case, where it came from when that is known, and the formula by which it follows the workbook. */
export interface CaseFigure {
  readonly value: Decimal;
  readonly origin?: string;
  readonly link?: string;
}

/** Finds an input's figure by the names of its members, wherever they stand in the case; undefined when it has none. */
export function figureOfCase(
  jointCase: JointCase,
  line: Line,
  named: Readonly<Record<string, string>>,
): CaseFigure | undefined {
  let offset = 0;
  for (const dimension of line.per) {
    const members = dimension.members ?? jointCase.members[dimension.name] ?? [];
    const index = members.indexOf(named[dimension.name] ?? '');
    if (index < 0) return undefined;
    offset = offset * members.length + index;
  }
  const value = jointCase.figures.get(line.id)?.[offset];
  const origin = jointCase.origins.get(line.id)?.[offset];
  if (value === undefined) return undefined;
  const link = jointCase.links.get(line.id)?.[offset];
  return { value, ...(origin === undefined ? {} : { origin }), ...(link === undefined ? {} : { link }) };
}
