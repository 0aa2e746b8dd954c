import { findFinancialYear } from '../../reference/financialYear';
import type { Wording } from '../tables/sheetTable';
import type { CellContext } from './cellContext';

/** Finds the financial year of a figure, nearest words first; null when none names one. */
export function yearOfCell(context: CellContext): string | null {
  return (
    yearOfWords(context.headings) ??
    yearOfWords([...context.row.labels.values()].reverse()) ??
    yearOfWords(context.sections) ??
    yearOfWords(context.captions) ??
    yearOfWords(context.remote)
  );
}

/** Finds the first financial year that some words name; null when none does. */
export function yearOfWords(words: readonly Wording[]): string | null {
  for (const word of words) {
    const year = findFinancialYear(word.text);
    if (year !== null) return year;
  }
  return null;
}
