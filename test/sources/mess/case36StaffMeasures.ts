import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const staffMeasures: MessCase = {
  number: 36,
  name: 'FTE, headcount, establishment and vacancies side by side',
  trials: [
    {
      says: 'budgeted FTE count; heads, vacancies and pay per head do not',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Staffing 2011/12'],
          ['Service', 'FTE (gross)', 'Headcount', 'Vacancies (FTE)', 'Cost per FTE (£)'],
          ['ICT', 20.8, 24, 1.5, 40_000],
          ['HR', 0.8, 1, 0, 35_000],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['staff ICT', '20.8', 'B4'],
          ['staff HR', '0.8', 'B5'],
        ],
        leftOut: [
          ['C3', /heads or vacancies/],
          ['D3', /heads or vacancies/],
          ['E3', /percentage or a ratio/],
        ],
      },
    },
    {
      says: 'of established posts and staff in post the former count',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Staffing 2011/12'],
          ['Service', 'FTE in post', 'Establishment (FTE)'],
          ['ICT', 19.3, 20.8],
          ['HR', 7, 7.4],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['staff ICT', '20.8', 'C4'],
          ['staff HR', '7.4', 'C5'],
        ],
        leftOut: [['B3', /"Establishment \(FTE\)"/]],
      },
    },
  ],
};
