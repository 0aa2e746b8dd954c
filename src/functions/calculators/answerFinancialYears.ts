import { findFinancialYear, financialYearOfDate } from '../../reference/financialYear';
import { argumentIssue } from '../arguments/argumentIssue';
import { cellsOf } from '../arguments/cellsOf';
import { dateOfSerial } from '../arguments/dateOfSerial';
import { describeValue } from '../arguments/describeValue';
import { isBlank } from '../arguments/isBlank';
import { placeInRange } from '../arguments/readTable';
import { orThrow } from '../orThrow';

const REMEDY = 'Give a financial year such as 2011/12, 11-12 or FY12, or a date.';

/** Answers `HJW.FINANCIALYEAR`, in the shape of the values; a blank cell among others stays blank. */
export function answerFinancialYears(value: unknown): string[][] {
  const cells = cellsOf(value);
  const isSingle = cells.length === 1 && cells[0]?.length === 1;
  return cells.map((line, row) =>
    line.map((cell, column) => {
      if (isBlank(cell) && !isSingle) return '';
      const year = financialYearOf(cell);
      if (year !== null) return year;
      const fault = isSingle
        ? `is ${isBlank(cell) ? 'blank' : describeValue(cell)}`
        : `holds ${describeValue(cell)} in ${placeInRange(cells, row, column)}`;
      return orThrow(argumentIssue('value', fault, REMEDY));
    }),
  );
}

function financialYearOf(cell: unknown): string | null {
  if (typeof cell === 'string') return findFinancialYear(cell);
  const date = typeof cell === 'number' ? dateOfSerial(cell) : undefined;
  return date === undefined ? null : financialYearOfDate(date.year, date.month);
}
