import { oneSheet, type TestCell } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const text = (value: string): TestCell => ({ value, formula: `"${value}"` });

export const formulaText: MessCase = {
  number: 26,
  name: 'Numbers as text results of formulas, ="123"',
  trials: [
    {
      says: 'codes, labels and amounts are formulas of a text',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Cost centre', 'Service', 'Gross expenditure', 'Income'],
          [text('00123'), text('ICT'), text('1,200'), text('(100)')],
          [text('00124'), text('HR'), text('300'), text('-')],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'C4'],
          ['externalIncome ICT', '100', 'D4'],
          ['grossExpenditure HR', '300', 'C5'],
          ['externalIncome HR', '0', 'D5'],
        ],
        leftOut: [['A3', /codes/]],
      },
    },
  ],
};
