import { oneSheet, type TestCell } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const bold = (value: string | number): TestCell => ({ value, format: { bold: true } });

export const subtotalsWithin: MessCase = {
  number: 37,
  name: 'Subtotal and total rows inside the data',
  trials: [
    {
      says: 'rows named Sub total, Total, Net and Memo, and a row that only bold type marks',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure'],
          ['ICT', 1_200],
          ['HR', 300],
          [bold('Corporate'), bold(1_500)],
          ['Legal', 200],
          ['Fleet', 100],
          ['Sub total', 300],
          ['Total', 1_800],
          ['Net', 1_700],
          ['Memo: agency staff', 45],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['grossExpenditure Legal', '200', 'B7'],
          ['grossExpenditure Fleet', '100', 'B8'],
        ],
        leftOut: [
          ['B11', /names a sum/],
          ['B12', /included in another/],
        ],
      },
    },
  ],
};
