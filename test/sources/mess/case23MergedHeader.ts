import { sourceWorkbook } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const mergedHeader: MessCase = {
  number: 23,
  name: 'A merged header over several columns',
  trials: [
    {
      says: 'two years are merged over the same three headings each',
      bytes: () =>
        sourceWorkbook({
          name: 'Budget',
          merges: ['B3:D3', 'E3:G3'],
          rows: [
            ['Borsetshire District Council'],
            ["Budget book 2011/12 £'000"],
            [null, '2010/11', null, null, '2011/12', null, null],
            ['Service', 'Expenditure', 'Income', 'Net expenditure', 'Expenditure', 'Income', 'Net expenditure'],
            ['ICT', 90, 9, 81, 100, 10, 90],
            ['HR', 45, 5, 40, 50, 5, 45],
          ],
        }),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '100', 'E5'],
          ['externalIncome ICT', '10', 'F5'],
          ['grossExpenditure HR', '50', 'E6'],
          ['externalIncome HR', '5', 'F6'],
        ],
        leftOut: [
          ['B4', /taken as the baseline/],
          ['C4', /taken as the baseline/],
          ['D4', /taken as the baseline/],
          ['G4', /gross expenditure less income/],
        ],
      },
    },
  ],
};
