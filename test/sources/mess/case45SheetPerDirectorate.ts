import { sourceWorkbook } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const sheetPerDirectorate: MessCase = {
  number: 45,
  name: 'One sheet a directorate, each with its own order of columns',
  trials: [
    {
      says: 'two directorates and a summary that repeats them; a service of both is added up',
      bytes: () =>
        sourceWorkbook(
          {
            name: 'Resources',
            rows: [
              ["Borsetshire District Council 2011/12 £'000"],
              ['Service', 'Gross expenditure', 'FTE'],
              ['ICT', 1_200, 20],
              ['HR', 300, 7],
              ['Total', 1_500, 27],
            ],
          },
          {
            name: 'Environment',
            rows: [
              ["Borsetshire District Council 2011/12 £'000"],
              ['FTE', 'Gross expenditure', 'Service'],
              [3, 80, 'Fleet'],
              [1, 10, 'ICT'],
              [4, 90, 'Total'],
            ],
          },
          {
            name: 'Summary',
            rows: [
              ["Borsetshire District Council 2011/12 £'000"],
              ['Service', 'FTE', 'Gross expenditure'],
              ['ICT', 21, 1_210],
              ['HR', 7, 300],
              ['Fleet', 3, 80],
              ['Total', 31, 1_590],
            ],
          },
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1210', "B3,'Environment'!B4"],
          ['grossExpenditure HR', '300', 'B4'],
          ['grossExpenditure Fleet', '80', 'B3'],
          ['staff ICT', '21', "C3,'Environment'!A4"],
          ['staff HR', '7', 'C4'],
          ['staff Fleet', '3', 'A3'],
        ],
        says: [
          ['service-added-up', 'B3'],
          ['service-added-up', 'C3'],
        ],
        leftOut: [
          ['C3', /repeats/],
          ['B3', /repeats/],
        ],
      },
    },
  ],
};
