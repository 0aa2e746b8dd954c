import { sourceWorkbook } from '../sourceWorkbook';
import type { MessCase } from './messCase';
import { withPart } from './withPart';

export const filteredRows: MessCase = {
  number: 44,
  name: 'Hidden and filtered rows',
  trials: [
    {
      says: 'a filter hides two rows that the total counts: they are read and disclosed',
      bytes: () =>
        withPart(
          sourceWorkbook({
            name: 'Budget',
            hiddenRows: [5, 6],
            rows: [
              ['Borsetshire District Council'],
              ["2011/12 £'000"],
              ['Service', 'Gross expenditure'],
              ['ICT', 1_200],
              ['HR', 300],
              ['Legal', 200],
              ['Total', 1_700],
            ],
          }),
          'xl/worksheets/sheet1.xml',
          xml => xml.replace('</sheetData>', '</sheetData><autoFilter ref="A3:B6"/>'),
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['grossExpenditure Legal', '200', 'B6'],
        ],
        says: [['hidden-rows', '']],
      },
    },
  ],
};
