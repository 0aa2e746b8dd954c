import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const varianceColumns: MessCase = {
  number: 48,
  name: 'Percent and variance columns between the years',
  trials: [
    {
      says: 'variance and percent stand behind each year',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Budget 2011/12 £'000"],
          ['Service', '2010/11 Actual', 'Variance', '%', '2011/12 Budget', 'Change', '% change'],
          ['ICT', 1_100, 50, 4.5, 1_200, 100, { value: 0.091, format: { numberFormat: '0.0%' } }],
          ['HR', 310, -5, -1.6, 300, -10, { value: -0.032, format: { numberFormat: '0.0%' } }],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'E4'],
          ['grossExpenditure HR', '300', 'E5'],
        ],
        leftOut: [
          ['B3', /taken as the baseline/],
          ['C3', /compares or divides/],
          ['D3', /percentage/],
          ['F3', /compares or divides/],
          ['G3', /percentage/],
        ],
      },
    },
  ],
};
