import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const negativeIncome: MessCase = {
  number: 14,
  name: 'Negative means income or surplus',
  trials: [
    {
      says: 'income is written as negative',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Expenditure', 'Income', 'Net expenditure'],
          ['ICT', 1_200, -100, 1_100],
          ['HR', 300, -20, 280],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['externalIncome ICT', '100', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '20', 'C5'],
        ],
        leftOut: [['D3', /gross expenditure less income/]],
      },
    },
    {
      says: 'all signs are reversed, as in a ledger',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Expenditure', 'Income'],
          ['ICT', -1_200, 100],
          ['HR', -300, 20],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['externalIncome ICT', '100', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '20', 'C5'],
        ],
        says: [['signs-turned', 'B4']],
      },
    },
    {
      says: 'a surplus in the funding gap is negative',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["£'000"],
          [null, '2012/13', '2013/14'],
          ['Cumulative funding gap', 500, '(150)'],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['fundingGap 2012/13', '500', 'B4'],
          ['fundingGap 2013/14', '-150', 'C4'],
        ],
      },
    },
  ],
};
