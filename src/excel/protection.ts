import type { WorkbookPlan } from '../report/plan';
import type { StandingModel } from './readStanding';

/** What stays allowed on a protected sheet, besides its inputs: to look at it as one likes, and to take its charts along. */
const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowEditObjects: true,
};

/** Takes the protection off the plan's sheets that have one, so that they can be written. One with a password refuses. */
export function unprotectSheets(context: Excel.RequestContext, plan: WorkbookPlan, model: StandingModel): void {
  for (const { name } of plan.sheets) {
    if (model.protectedSheets.has(name)) context.workbook.worksheets.getItem(name).protection.unprotect();
  }
}

/** Protects a sheet without a password. */
export function protectSheet(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect(ALLOWED);
}
