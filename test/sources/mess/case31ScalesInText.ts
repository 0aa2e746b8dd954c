import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const scalesInText: MessCase = {
  number: 31,
  name: 'Scales in the cells and a unit of its own for each column',
  trials: [
    {
      says: 'amounts such as "£1.2m" and "1,234k" beside columns in £m, £000s, £\'000 and 000s',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Revenue budget 2011/12'],
          ['Service', 'Employees (£m)', 'Premises (£000s)', "Transport (£'000)", 'Supplies (000s)', 'Income (£)'],
          ['ICT', 1.2, 30, 4, 5, 6_000],
          ['HR', '£1.2m', '1,234k', 4, 5, 6_000.1],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1239', 'B4:E4'],
          ['externalIncome ICT', '6', 'F4'],
          ['grossExpenditure HR', '2443', 'B5:E5'],
          ['externalIncome HR', '6.0001', 'F5'],
        ],
      },
    },
    {
      says: 'one column of several states no unit, and two units are stated elsewhere',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Revenue budget 2011/12'],
          ['Service', 'Employees (£m)', 'Premises (£)', 'Supplies'],
          ['ICT', 1.2, 30_000, 5],
          ['HR', 1.1, 20_000, 6],
        ),
      expected: {
        outcome: 'refused',
        code: 'unit-unknown',
        sheet: 'Budget',
        cell: 'D4',
        remedy: /heading.*£'000/,
      },
    },
  ],
};
