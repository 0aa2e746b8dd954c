import { oneSheet, type TestSheet } from '../sourceWorkbook';
import type { ExpectedFigure, ExpectedOmission, MessCase } from './messCase';
import { withPart } from './withPart';

const rows: TestSheet['rows'] = [
  ['Borsetshire District Council'],
  ["2011/12 £'000"],
  ['Service', 'Gross expenditure', 'FTE'],
  ['ICT', 1_200, 20],
  ['Service desk', 500, 12],
  ['Networks', 700, 8],
  ['HR', 300, 7],
  ['Total', 1_500, 27],
];
const indented: TestSheet['rows'] = [
  ...rows.slice(0, 4),
  ['    Service desk', 500, 12],
  ['    Networks', 700, 8],
  ...rows.slice(6),
];
const figures: readonly ExpectedFigure[] = [
  ['grossExpenditure ICT', '1200', 'B4'],
  ['staff ICT', '20', 'C4'],
  ['grossExpenditure HR', '300', 'B7'],
  ['staff HR', '7', 'C7'],
];
const leftOut: readonly ExpectedOmission[] = ['B5', 'C5', 'B6', 'C6'].map(cell => [cell, /detail of "ICT"/] as const);

export const hierarchy: MessCase = {
  number: 38,
  name: 'A hierarchy by leading spaces or outline level',
  trials: [
    {
      says: 'details are set in by spaces',
      bytes: () => oneSheet(...indented),
      expected: { outcome: 'read', figures, leftOut },
    },
    {
      says: 'details are set in by their outline level alone',
      bytes: () =>
        withPart(oneSheet(...rows), 'xl/worksheets/sheet1.xml', xml =>
          xml.replace('<row r="5"', '<row r="5" outlineLevel="1"').replace('<row r="6"', '<row r="6" outlineLevel="1"'),
        ),
      expected: { outcome: 'read', figures, leftOut },
    },
    {
      says: 'a directorate that is no service adds up the services set in below it',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure'],
          ['Corporate directorate', 1_500],
          ['   ICT', 1_200],
          ['   HR', 300],
          ['Legal', 200],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B5'],
          ['grossExpenditure HR', '300', 'B6'],
          ['grossExpenditure Legal', '200', 'B7'],
        ],
        leftOut: [['B4', /sum of the rows set in/]],
      },
    },
  ],
};
