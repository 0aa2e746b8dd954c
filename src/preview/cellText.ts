import { format, formatColor } from 'numfmt';
import type { CellValue } from '../xlsx/cell';

/** What a cell shows: its text, and the colour that its number format asks for, if any. */
export interface CellText {
  readonly text: string;
  readonly color?: string;
}

/** Writes a cell's value as its number format says: -1500 under `#,##0;(#,##0)` → `(1,500)`. */
export function cellText(value: CellValue, numberFormat: string): CellText {
  if (value === null) return { text: '' };
  if (typeof value === 'object') return { text: value.error };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  const options = { locale: 'en-GB', throws: false };
  const text = format(numberFormat, value, options);
  const color = formatColor(numberFormat, value, options);
  return typeof color === 'string' ? { text, color } : { text };
}
