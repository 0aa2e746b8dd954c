import { sourceWorkbook } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const hidden = Array.from({ length: 63 }, (_, index) => index + 3);
const headings = hidden.map(column => (column === 5 ? 'BUDGET REQUIREMENT' : `Line ${column}`));

export const hiddenColumns: MessCase = {
  number: 6,
  name: 'Sixty-three hidden columns',
  trials: [
    {
      says: 'a hidden column bears the same heading as the one that is shown',
      bytes: () =>
        sourceWorkbook({
          name: 'Data',
          hiddenColumns: hidden,
          rows: [
            ['Revenue outturn 2011-12 (£ thousand)'],
            ['Code', 'Authority', ...headings, 'BUDGET REQUIREMENT'],
            ['E1721', 'Hampshire', ...hidden, 715_585],
            ['E2221', 'Kent', ...hidden, 901_234],
          ],
        }),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement' },
        figures: [['E1721', '715585000', 'Data', 'BN3']],
        leftOut: [['E2', /hidden/]],
      },
    },
    {
      says: 'figures of a service in a hidden column are read and disclosed',
      bytes: () =>
        sourceWorkbook({
          name: 'Budget',
          hiddenColumns: [3],
          rows: [
            ['Borsetshire District Council'],
            ["2011/12 £'000"],
            ['Service', 'Employees', 'Premises'],
            ['ICT', 100, 10],
            ['HR', 50, 5],
          ],
        }),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '110', 'B4:C4'],
          ['grossExpenditure HR', '55', 'B5:C5'],
        ],
        says: [['hidden-columns', '']],
      },
    },
  ],
};
