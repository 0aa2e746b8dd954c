import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const spacerColumns: MessCase = {
  number: 4,
  name: 'Spacer columns',
  trials: [
    {
      says: 'columns B, D and F are blank',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Budget 2011/12 £'000"],
          ['Service', null, 'Gross expenditure', null, 'Income', null, 'FTE'],
          ['ICT', null, 1_200, null, 100, null, 20],
          ['HR', null, 300, null, 20, null, 7.4],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'C4'],
          ['externalIncome ICT', '100', 'E4'],
          ['staff ICT', '20', 'G4'],
          ['grossExpenditure HR', '300', 'C5'],
          ['externalIncome HR', '20', 'E5'],
          ['staff HR', '7.4', 'G5'],
        ],
      },
    },
  ],
};
