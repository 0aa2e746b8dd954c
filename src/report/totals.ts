import type { Line } from '../lines/line';
import { adjustment, category, costCategory, lever, organisation, service, year } from '../model/dimensions';

/** The dimensions whose members are parts of a whole; views, keys, methods and curves are not. */
const PARTS: ReadonlySet<string> = new Set(
  [adjustment, category, costCategory, lever, organisation, service, year].map(dimension => dimension.name),
);

/** The units of amounts; rates, shares, factors, numbers and moments mean nothing when they are added. */
const AMOUNTS: ReadonlySet<string> = new Set(['£k', '£', 'FTE']);

/**
 * Tells whether a total of a line's figures means something: amounts over parts of a whole, but no levels such as running
 * totals. Figures that run across are added along their row, others down their column.
 */
export function addsUp(line: Line): boolean {
  if (line.isLevel === true || !AMOUNTS.has(line.unit.replace('?', ''))) return false;
  const last = line.per.at(-1);
  if (last === undefined) return false;
  return last.direction === 'across' ? PARTS.has(last.name) : line.per.every(dimension => PARTS.has(dimension.name));
}
