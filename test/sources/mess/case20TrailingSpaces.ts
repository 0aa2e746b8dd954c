import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const trailingSpaces: MessCase = {
  number: 20,
  name: 'Trailing and doubled spaces in labels',
  trials: [
    {
      says: 'headings, services and totals end in spaces, no-break spaces and line breaks',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council '],
          ["2011/12  £'000 "],
          ['Service ', 'Gross  expenditure\n', '  External\u00a0income '],
          ['ICT ', 1_200, 100],
          ['Human   Resources\u00a0', 300, 20],
          ['Total ', 1_500, 120],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['externalIncome ICT', '100', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '20', 'C5'],
        ],
      },
    },
  ],
};
