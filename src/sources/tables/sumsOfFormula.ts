import { columnLetters } from '../../xlsx/address';

/**
 * Finds the rows over which a formula adds up its own column; empty when it does not.
 *
 * Counts ranges of two rows or more within the column (`SUM(E8:E19)`, also inside IF and SUMIF) and plain sums of
 * several of its cells (`E12+E20`). References to other columns or sheets are no vertical sums.
 */
export function sumsOfFormula(formula: string, row: number, column: number): readonly (readonly [number, number])[] {
  if (formula === '') return [];
  const letters = columnLetters(column);
  const ranges: (readonly [number, number])[] = [];
  const range = new RegExp(`(?<![!A-Z$:])\\$?${letters}\\$?(\\d+):\\$?${letters}\\$?(\\d+)(?![\\d(])`, 'gi');
  for (const match of formula.matchAll(range)) {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (to > from && (row < from || row > to)) ranges.push([from, to]);
  }
  if (ranges.length > 0) return ranges;
  const cell = new RegExp(`^\\+?\\$?${letters}\\$?\\d+(\\s*\\+\\s*\\$?${letters}\\$?\\d+)+$`, 'i');
  if (!cell.test(formula)) return [];
  return [...formula.matchAll(/\d+/g)].map(match => [Number(match[0]), Number(match[0])] as const);
}
