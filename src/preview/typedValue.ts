import { parseNumber } from 'numfmt';

/**
 * Reads what a user types into a cell as a spreadsheet does: `12,5%` stays text, `12.5%` is 0.125, `1,234` is 1234.
 *
 * Formulas, dates and everything that is no number go on as they were typed.
 */
export function typedValue(text: string): string | number {
  if (text.startsWith('=') || text.startsWith("'")) return text;
  return parseNumber(text.trim())?.value ?? text;
}
