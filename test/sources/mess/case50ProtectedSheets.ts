import { sourceWorkbook } from '../sourceWorkbook';
import { compoundFile } from './compoundFile';
import type { MessCase } from './messCase';
import { withPart } from './withPart';

export const protectedSheets: MessCase = {
  number: 50,
  name: 'Password-protected files, protected and very hidden sheets',
  trials: [
    {
      says: 'the file is encrypted',
      bytes: () => compoundFile('EncryptedPackage'),
      expected: { outcome: 'refused', code: 'file-password', remedy: /remove the password/ },
    },
    {
      says: 'a protected sheet can be read; a very hidden one is named and left out',
      bytes: () =>
        withPart(
          sourceWorkbook(
            {
              name: 'Budget',
              rows: [
                ['Borsetshire District Council'],
                ["2011/12 £'000"],
                ['Service', 'Gross expenditure'],
                ['ICT', 1_200],
                ['HR', 300],
              ],
            },
            {
              name: 'Workings',
              visibility: 'veryHidden',
              rows: [
                ['Service', 'Gross £m'],
                ['ICT', 99],
              ],
            },
          ),
          'xl/worksheets/sheet1.xml',
          xml => xml.replace('</sheetData>', '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/>'),
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['grossExpenditure HR', '300', 'B5'],
        ],
        leftOut: [['Workings', /the sheet is hidden/]],
      },
    },
  ],
};
