import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const serviceCrosswalk: MessCase = {
  number: 40,
  name: 'Police, council and fire names of services',
  trials: [
    {
      says: 'known names are matched, doubtful ones asked about, front-line ones left out',
      bytes: () =>
        oneSheet(
          ['Borsetshire Police Authority'],
          ["Police objective analysis 2011/12 £'000"],
          ['Service', 'Gross expenditure'],
          ['Local policing', 9_000],
          ['Human resources', 300],
          ['Finance', 400],
          ['Estates / central building', 700],
          ['Fleet services', 250],
          ['Information technology', 1_200],
          ['HR & OH', 80],
          ['Business services', 60],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure HR', '300', 'B5'],
          ['grossExpenditure Finance & Payroll', '400', 'B6'],
          ['grossExpenditure Estates & FM', '700', 'B7'],
          ['grossExpenditure Fleet', '250', 'B8'],
          ['grossExpenditure ICT', '1200', 'B9'],
          ['grossExpenditure HR & OH', '80', 'B10'],
          ['grossExpenditure Business services', '60', 'B11'],
        ],
        says: [
          ['service-unknown', 'A10'],
          ['service-unknown', 'A11'],
          ['front-line-left-out', 'B4'],
        ],
        leftOut: [['B4', /front-line/]],
      },
    },
  ],
};
