import { sourceWorkbook, type TestSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const table = (amount: number): TestSheet['rows'] => [
  ['Borsetshire District Council'],
  ["2011/12 £'000"],
  ['Service', 'Gross expenditure'],
  ['ICT', amount],
  ['HR', amount / 2],
];
const hiddenNames = Array.from({ length: 11 }, (_, index) => `Pivot ${index + 1}`);

export const hiddenSheets: MessCase = {
  number: 7,
  name: 'Eleven of fourteen sheets hidden, pivots among them',
  trials: [
    {
      says: 'hidden sheets repeat the budget with other figures',
      bytes: () =>
        sourceWorkbook(
          { name: 'Cover', rows: [['Borsetshire District Council'], ['Revenue budget 2011/12']] },
          ...hiddenNames.map((name, index): TestSheet => ({
            name,
            visibility: index === 0 ? 'veryHidden' : 'hidden',
            rows: table(9_000 + index),
          })),
          { name: 'Budget', rows: table(1_200) },
          { name: 'Notes', rows: [['Prepared by the finance team']] },
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['grossExpenditure HR', '600', 'B5'],
        ],
        leftOut: hiddenNames.map(name => [name, /the sheet is hidden/] as const),
      },
    },
  ],
};
