import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const titleRows: MessCase = {
  number: 1,
  name: 'Title and blank rows above the header',
  trials: [
    {
      says: 'the header stands on row 7, below titles, a unit and blank rows',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          [],
          ['Revenue estimates 2011/12'],
          ['Resources portfolio, as agreed on 24 February 2011'],
          ["£'000"],
          [],
          ['Service', 'Gross expenditure', 'External income', 'FTE'],
          ['ICT', 1_200, 100, 21.5],
          ['Legal', 800.5, 40, 9],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B8'],
          ['externalIncome ICT', '100', 'C8'],
          ['staff ICT', '21.5', 'D8'],
          ['grossExpenditure Legal', '800.5', 'B9'],
          ['externalIncome Legal', '40', 'C9'],
          ['staff Legal', '9', 'D9'],
        ],
      },
    },
  ],
};
