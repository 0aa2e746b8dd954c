import type { CellValue } from '../../../xlsx/cell';

/** Errors that the engine does not know; they never decide a result, since what depends on them is not shown yet. */
const unknownErrors = new Set(['#BUSY!', '#GETTING_DATA']);

/** Writes a value as one would type it into a cell of the engine, so that it is read as this value and no other. */
export function engineInput(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return unknownErrors.has(value.error) ? '#N/A' : value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  return value === '' ? '=""' : `'${value}`;
}
