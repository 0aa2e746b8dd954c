import type { CellErrorText, CellValue } from '../../xlsx/cell';
import type { FunctionAnswer } from '../calculation/calculator';
import { isErrorText } from '../../xlsx/cell';
import type { Argument } from '../protocol/hostObject';

/** The errors by the numbers that Microsoft's runtime of custom functions gives them; all others are `#VALUE!`. */
const errorOfNumber: Readonly<Record<number, CellErrorText>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
};

/** What the runtime says of one call: its number, whether it succeeded, the value or message, the error's number. */
export type AnswerRow = readonly [id: number, succeeded: boolean, value: Argument, error?: number];

/**
 * Reads what a worksheet function answered. Null and undefined count as 0 as in Excel, a formatted number as its number,
 * and rows have to be rows of rows: a plain list is an error.
 */
export function readAnswer([, succeeded, value, error]: AnswerRow): FunctionAnswer {
  if (!succeeded) {
    const message = typeof value === 'string' && value !== '' ? value : undefined;
    const isNoNumber = message === 'NaN' || message === 'Infinity';
    return failure(isNoNumber ? '#NUM!' : (errorOfNumber[error ?? 0] ?? '#VALUE!'), isNoNumber ? undefined : message);
  }
  if (!Array.isArray(value)) {
    const single = readValue(value);
    return isError(single) ? failure(single.error, messageOf(value)) : { ok: true, value: single };
  }
  const rows = value as readonly Argument[];
  if (!rows.every(row => Array.isArray(row))) {
    return failure('#VALUE!', 'The function answered a list where rows of values were expected.');
  }
  return { ok: true, value: rows.map(row => (row as readonly Argument[]).map(readValue)) };
}

function readValue(value: Argument): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return value;
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: Argument };
  if (typeof code === 'string') return { error: isErrorText(code) ? code : '#VALUE!' };
  return basicValue === undefined ? { error: '#VALUE!' } : readValue(basicValue);
}

function isError(value: CellValue): value is { readonly error: CellErrorText } {
  return typeof value === 'object' && value !== null;
}

function messageOf(value: Argument): string | undefined {
  const { message } = value as { readonly message?: unknown };
  return typeof message === 'string' ? message : undefined;
}

function failure(error: CellErrorText, message?: string): FunctionAnswer {
  return { ok: false, error, ...(message !== undefined && { message }) };
}
