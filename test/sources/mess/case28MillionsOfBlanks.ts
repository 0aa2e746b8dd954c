import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';
import { withPart } from './withPart';

const blankRows = Array.from(
  { length: 50_000 },
  (_, index) => `<row r="${index + 6}" s="1" customFormat="1"><c r="A${index + 6}" s="1"/></row>`,
);

export const millionsOfBlanks: MessCase = {
  number: 28,
  name: 'Millions of blank formatted rows and columns',
  trials: [
    {
      says: 'the sheet claims to reach to XFD1048576 and holds 50,000 rows of blank formatted cells',
      bytes: () =>
        withPart(
          oneSheet(
            ['Borsetshire District Council'],
            ["2011/12 £'000"],
            ['Service', 'Gross expenditure'],
            ['ICT', 1_200],
            ['HR', { value: 300, format: { bold: true } }],
          ),
          'xl/worksheets/sheet1.xml',
          xml =>
            xml
              .replace(/<dimension[^>]*>|(?=<sheetData)/, '<dimension ref="A1:XFD1048576"/>')
              .replace(
                '</sheetData>',
                `${blankRows.join('')}<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>`,
              ),
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['grossExpenditure HR', '300', 'B5'],
        ],
      },
    },
  ],
};
