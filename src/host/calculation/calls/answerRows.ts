import type { CellErrorText, CellValue } from '../../../xlsx/cell';
import { isErrorText } from '../../../xlsx/cell';
import type { FunctionAnswer } from '../calculator';

/** The error that an answer is: Excel's own, and `#VALUE!` for any other text. Undefined when it is a value. */
export function answerError(answer: FunctionAnswer): CellErrorText | undefined {
  if (answer.ok) return undefined;
  return isErrorText(answer.error) ? answer.error : '#VALUE!';
}

/** The values of an answer in rows of one length: what is missing at a row's end is `#N/A`, no values are `#CALC!`. */
export function answerRows(answer: FunctionAnswer & { readonly ok: true }): readonly (readonly CellValue[])[] {
  const { value } = answer;
  if (!isRows(value)) return [[value]];
  const columns = Math.max(0, ...value.map(row => row.length));
  if (columns === 0) return [[{ error: '#CALC!' }]];
  return value.map(row => [
    ...row,
    ...Array.from({ length: columns - row.length }, () => ({ error: '#N/A' }) as const),
  ]);
}

function isRows(value: CellValue | readonly (readonly CellValue[])[]): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}
