import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const subjectiveMatrix: MessCase = {
  number: 39,
  name: 'Services down, the standard subjective groups across',
  trials: [
    {
      says: 'support services are recharges, capital charges are left out, income is income',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Revenue estimates 2011/12 £'000"],
          [
            'Service',
            'Employees',
            'Premises',
            'Transport',
            'Supplies & services',
            'Third-party payments',
            'Transfer payments',
            'Support services',
            'Capital charges',
            'Income',
            'Net expenditure',
          ],
          ['ICT', 600, 50, 5, 300, 100, 0, 40, 60, -100, 1_055],
          ['HR', 200, 20, 2, 30, 10, 0, 15, 3, -20, 260],
          ['Total', 800, 70, 7, 330, 110, 0, 55, 63, -120, 1_315],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1055', 'B4:G4'],
          ['externalIncome ICT', '100', 'J4'],
          ['internalRecharge ICT', '40', 'H4'],
          ['grossExpenditure HR', '262', 'B5:G5'],
          ['externalIncome HR', '20', 'J5'],
          ['internalRecharge HR', '15', 'H5'],
        ],
        leftOut: [
          ['I4', /capital charges/],
          ['K3', /gross expenditure less income/],
        ],
      },
    },
  ],
};
