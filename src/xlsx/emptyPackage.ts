import { emptyWorkbook } from './writing/skeletons';
import type { XlsxPackage } from './xlsxPackage';

/** Makes the package of a new workbook: one empty sheet named `Sheet1`, in Calibri 11. */
export function emptyPackage(): XlsxPackage {
  const encoder = new TextEncoder();
  return {
    fileName: 'Workbook.xlsx',
    workbookPart: 'xl/workbook.xml',
    parts: new Map(
      Object.entries(emptyWorkbook).map(([path, xml]) => [path, { path, bytes: encoder.encode(xml) }] as const),
    ),
  };
}
