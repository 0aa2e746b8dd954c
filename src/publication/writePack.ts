import { emptyPackage } from '../xlsx/emptyPackage';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import type { PublicationPlan } from './plan';
import { sheetEdit } from './sheetEdit';

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** Writes a pack as the bytes of an .xlsx file of its own. The same plan is always the same bytes. */
export function writePack(plan: PublicationPlan): Uint8Array {
  return writeWorkbook(emptyPackage(), {
    // The first takes the place of the empty workbook's own sheet, which is the one that is shown and selected.
    sheets: plan.sheets.map((sheet, index) => ({ ...sheetEdit(sheet), ...(index === 0 ? { part: FIRST_SHEET } : {}) })),
    activeSheet: 0,
    properties: { title: plan.title, creator: plan.publisher, language: 'en-GB' },
  });
}
