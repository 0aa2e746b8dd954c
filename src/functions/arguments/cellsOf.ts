import { isBlank } from './isBlank';
import { isForeign } from './isForeign';

/** More blank rows or columns than this at the end of a range come from whole columns or rows, not from figures. */
const MEANT_BLANKS = 100;

/**
 * The cells of an argument for which a range is meant, in rows of one length: at least one cell, blank when nothing was
 * given.
 *
 * A whole column ends with its last filled cell; a few blank cells at the end stand for zeros and stay. An object that
 * is no range counts as missing: an Excel with an older description of the function puts its own in the place of an
 * argument.
 */
export function cellsOf(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[isForeign(given) ? null : given]];
  const rows = given.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0 || width === 0) return [[null]];
  const height = keptOf(rows.length, rows.findLastIndex(row => !row.every(isBlank)) + 1);
  const filled = rows.slice(0, height);
  const lastColumn = filled.reduce((most, row) => Math.max(most, row.findLastIndex(cell => !isBlank(cell)) + 1), 0);
  const columns = keptOf(width, lastColumn);
  return filled.map(row => Array.from({ length: columns }, (_, column) => row[column] ?? null));
}

function keptOf(given: number, filled: number): number {
  return given - filled > MEANT_BLANKS ? Math.max(1, filled) : given;
}
