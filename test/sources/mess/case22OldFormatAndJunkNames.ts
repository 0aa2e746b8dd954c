import { oneSheet } from '../sourceWorkbook';
import { compoundFile } from './compoundFile';
import type { MessCase } from './messCase';
import { withPart } from './withPart';

const names =
  '<definedNames><definedName name="\\R">#REF!</definedName><definedName name="cccc">[1]Old!$A$1</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName></definedNames>';

export const oldFormatAndJunkNames: MessCase = {
  number: 22,
  name: 'The old .xls format; junk names and an invalid print area',
  trials: [
    {
      says: 'a workbook of Excel 97–2003',
      file: 'outturn.xls',
      bytes: () => compoundFile('Workbook'),
      expected: { outcome: 'refused', code: 'file-old-xls', remedy: /Save As.*\.xlsx/ },
    },
    {
      says: 'names such as "\\R" and "cccc" and a print area of #REF! do no harm',
      bytes: () =>
        withPart(
          oneSheet(
            ['Borsetshire District Council'],
            ["2011/12 £'000"],
            ['Service', 'Gross expenditure'],
            ['ICT', 1_200],
            ['HR', 300],
          ),
          'xl/workbook.xml',
          xml => xml.replace('</sheets>', `</sheets>${names}`),
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
