import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const marksForNought: MessCase = {
  number: 32,
  name: 'Marks for nought and for figures that are withheld',
  trials: [
    {
      says: 'dashes and "nil" are nought; "n/a", "..", "*" and "c" are missing figures',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure', 'Income', 'FTE'],
          ['ICT', 1_200, '-', 'n/a'],
          ['HR', 300, '\u2013', 7.4],
          ['Legal', 200, 'nil', '..'],
          ['Fleet', 100, 5, '*'],
          ['Training', 50, 4, 'c'],
          ['Procurement', 40, 3, 2],
          ['Research', 30, 2, 1],
          ['Comms', 20, 1, 0],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['externalIncome ICT', '0', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '0', 'C5'],
          ['staff HR', '7.4', 'D5'],
          ['grossExpenditure Legal', '200', 'B6'],
          ['externalIncome Legal', '0', 'C6'],
          ['grossExpenditure Fleet', '100', 'B7'],
          ['externalIncome Fleet', '5', 'C7'],
          ['grossExpenditure Training', '50', 'B8'],
          ['externalIncome Training', '4', 'C8'],
          ['grossExpenditure Procurement', '40', 'B9'],
          ['externalIncome Procurement', '3', 'C9'],
          ['staff Procurement', '2', 'D9'],
          ['grossExpenditure Research', '30', 'B10'],
          ['externalIncome Research', '2', 'C10'],
          ['staff Research', '1', 'D10'],
          ['grossExpenditure Comms', '20', 'B11'],
          ['externalIncome Comms', '1', 'C11'],
          ['staff Comms', '0', 'D11'],
        ],
        says: [
          ['figure-missing', 'D4'],
          ['figure-missing', 'D6'],
          ['figure-missing', 'D7'],
          ['figure-missing', 'D8'],
        ],
      },
    },
    {
      says: 'a withheld figure is not nought when it is asked for',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2011-12 (£ thousand)'],
          ['Authority', 'Budget requirement'],
          ['Hampshire', '..'],
          ['Kent', 2],
        ),
      expected: {
        outcome: 'refused',
        request: { measure: 'budget requirement', bodies: ['HCC'] },
        code: 'figure-missing',
        sheet: 'Budget',
        cell: 'B3',
        remedy: /not taken as nil/,
      },
    },
  ],
};
