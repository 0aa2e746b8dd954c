import { zipped } from '../../xlsx/tinyWorkbook';
import type { MessCase } from './messCase';

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

export const renamedDocument: MessCase = {
  number: 29,
  name: 'A Word document renamed to .xlsx',
  trials: [
    {
      says: 'the file is a text document inside',
      file: 'budget.xlsx',
      bytes: () => zipped({ '[Content_Types].xml': types, 'word/document.xml': '<w/>' }),
      expected: { outcome: 'refused', code: 'file-other-document', remedy: /Choose an Excel workbook/ },
    },
  ],
};
