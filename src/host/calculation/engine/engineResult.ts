import type { CellErrorText, CellValue } from '../../../xlsx/cell';

/** A result as the engine gave it, with the reason where the engine's error is not one of Excel's. */
export interface EngineResult {
  readonly value: CellValue;
  readonly message?: string;
}

/** The engine's numbers for kinds of values, which are those of Excel's TYPE. */
const kinds = { text: 2, truth: 4, error: 16 };

/** What a formula in a circle is told; Excel warns instead, and shows 0. */
export const circularMessage = 'This formula refers to its own cell, directly or by way of other cells.';

const own: Readonly<Record<string, EngineResult>> = {
  '#CIRC!': { value: { error: '#REF!' }, message: circularMessage },
  '#N/IMPL!': {
    value: { error: '#NAME?' },
    message: 'This formula uses a function in a way that can only be calculated in Excel.',
  },
  '#ERROR!': {
    value: { error: '#NAME?' },
    message: 'This formula cannot be read here. Excel may be able to calculate it.',
  },
};

/** Reads a result: `kind` as the engine counts them, `shown` as the cell shows it, `exact` a number in all its digits. */
export function readEngineResult(kind: number, shown: string, exact: () => string): EngineResult {
  if (kind === kinds.text) return { value: shown };
  if (kind === kinds.truth) return { value: shown === 'TRUE' };
  if (kind === kinds.error) return own[shown] ?? { value: { error: shown as CellErrorText } };
  const digits = exact();
  return { value: digits === '' ? null : Number(digits) + 0 };
}
