import { oneSheet, type TestCell, type TestSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';
import { withPart } from './withPart';

const rows = (income: TestCell): TestSheet['rows'] => [
  ['Borsetshire District Council'],
  ["2011/12 £'000"],
  ['Service', 'Gross expenditure', 'Income'],
  ['ICT', 1_200, income],
  ['HR', 300, 20],
];

export const brokenFormulas: MessCase = {
  number: 46,
  name: 'Formulas in error, links to other workbooks, values without calculation',
  trials: [
    {
      says: 'a formula returns #REF!',
      bytes: () => oneSheet(...rows({ value: { error: '#REF!' }, formula: 'SUM(#REF!)' })),
      expected: { outcome: 'refused', code: 'cell-fault', sheet: 'Budget', cell: 'C4', remedy: /Correct the formula/ },
    },
    {
      says: 'a formula was never calculated',
      bytes: () =>
        withPart(oneSheet(...rows(100)), 'xl/worksheets/sheet1.xml', xml =>
          xml.replace(/(<c r="C4"[^>]*>)<v>100<\/v>/, '$1<f>50+50</f>'),
        ),
      expected: {
        outcome: 'refused',
        code: 'cell-fault',
        sheet: 'Budget',
        cell: 'C4',
        remedy: /save it so that values are stored/,
      },
    },
    {
      says: 'a formula shows what another workbook said when it was last open',
      bytes: () => oneSheet(...rows({ value: 100, formula: "'[1]Ledger'!$B$7" })),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['externalIncome ICT', '100', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '20', 'C5'],
        ],
        says: [['linked-values', 'C4']],
      },
    },
  ],
};
