import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const rechargesWithin: MessCase = {
  number: 42,
  name: 'Recharges inside the net line',
  trials: [
    {
      says: 'support service charges and an internal SLA are kept apart from gross expenditure and income',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Revenue estimates 2011/12 £'000"],
          ['Service', 'Line', 'Budget'],
          ['ICT', 'Employees', 1_000],
          ['ICT', 'Support service charge', 40],
          ['ICT', 'SLA HFRS', -60],
          ['ICT', 'External income', -100],
          ['ICT', 'Net cost', 880],
          ['HR', 'Employees', 300],
          ['HR', 'Support service charge', 20],
          ['HR', 'Net cost', 320],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1000', 'C4'],
          ['externalIncome ICT', '100', 'C7'],
          ['internalRecharge ICT', '-20', 'C5:C6'],
          ['grossExpenditure HR', '300', 'C9'],
          ['internalRecharge HR', '20', 'C10'],
        ],
        leftOut: [
          ['B8', /gross expenditure less income/],
          ['B11', /gross expenditure less income/],
        ],
      },
    },
  ],
};
