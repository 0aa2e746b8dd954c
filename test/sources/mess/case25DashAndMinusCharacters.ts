import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const dashAndMinusCharacters: MessCase = {
  number: 25,
  name: 'En dash, em dash and minus sign',
  trials: [
    {
      says: 'years and negative amounts are written with three kinds of dash',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council \u2014 budget 2011\u201312'],
          ["£'000"],
          ['Service', 'Line', 'Budget'],
          ['ICT', 'Salaries', 1_200],
          ['ICT', 'Fees and charges', '\u2212100'],
          ['HR', 'Salaries', 300],
          ['HR', 'Fees and charges', '\u201320'],
          ['Legal', 'Salaries', 200],
          ['Legal', 'Fees and charges', '\u2014'],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'C4'],
          ['externalIncome ICT', '100', 'C5'],
          ['grossExpenditure HR', '300', 'C6'],
          ['externalIncome HR', '20', 'C7'],
          ['grossExpenditure Legal', '200', 'C8'],
          ['externalIncome Legal', '0', 'C9'],
        ],
      },
    },
  ],
};
