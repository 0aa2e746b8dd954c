import type { Line } from '../lines/line';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';

/**
 * The cells of a line from one place to another as a range, as seen from any sheet; both places are named by members and
 * must lie in one row or one column.
 *
 * @example the saving of a lever from the first body to the last: `Savings!$D$40:$D$42`.
 */
export function rangeBetween(
  context: ReportContext,
  line: Line,
  first: readonly string[],
  last: readonly string[],
): string {
  const start = referenceTo(context, line, ...first);
  const end = referenceTo(context, line, ...last).replace(/^.*!/, '');
  const [, column, row] = /\$([A-Z]+)\$(\d+)$/.exec(start) ?? [];
  const [, endColumn, endRow] = /\$([A-Z]+)\$(\d+)$/.exec(end) ?? [];
  if (column !== endColumn && row !== endRow) throw new Error(`The cells of "${line.name}" do not lie side by side.`);
  return start.endsWith(`!${end}`) ? start : `${start}:${end}`;
}
