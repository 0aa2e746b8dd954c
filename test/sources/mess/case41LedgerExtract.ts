import { oneSheet, type TestCell } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const asCode = (value: number): TestCell => ({ value, format: { numberFormat: '0.00E+00' } });
const periods = Array.from({ length: 13 }, (_, index) => `Period ${index + 1}`);

export const ledgerExtract: MessCase = {
  number: 41,
  name: 'General ledger extract: damaged codes, debit and credit, 13 periods, reversed signs',
  trials: [
    {
      says: 'codes that lost their noughts or became 1.00E+05 are no figures; debit and credit are',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Ledger 2011/12'],
          ['Cost centre', 'Account', 'Service', 'Debit £', 'Credit £'],
          [1_234, 4_000, 'ICT', 1_200_000, null],
          [asCode(100_000), 9_000, 'ICT', null, 100_000],
          ['HF1234', 4_000, 'HR', 300_000, 0],
          [null, null, 'Total', 1_500_000, 100_000],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'D4'],
          ['externalIncome ICT', '100', 'E5'],
          ['grossExpenditure HR', '300', 'D6'],
          ['externalIncome HR', '0', 'E6'],
        ],
        leftOut: [
          ['A3', /codes/],
          ['B3', /codes/],
        ],
      },
    },
    {
      says: 'thirteen periods make the year, and income is positive where spending is negative',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Ledger 2011/12 (£)'],
          ['Service', 'Account', ...periods],
          ['ICT', 'Salaries', ...periods.map((_, index) => (index === 12 ? -500 : -1_000))],
          ['ICT', 'Fees and charges', ...periods.map((_, index) => (index === 12 ? 0 : 100))],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '12.5', 'C4:O4'],
          ['externalIncome ICT', '1.2', 'C5:O5'],
        ],
        says: [['signs-turned', 'C4']],
      },
    },
  ],
};
