import { format } from 'numfmt';
import type { CellValue } from '../../xlsx/cell';

/**
 * Writes a value as its cell shows it under a number format, as if the column were wide enough.
 *
 * A format that numfmt cannot read shows the value as `General` does.
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format(numberFormat, value, { throws: false, invalid: String(value) });
}
