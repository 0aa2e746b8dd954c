import type { Result } from '../issue/issue';
import { fail } from '../issue/issue';
import type { WorkbookPlan } from '../report/plan';
import { applyPlan } from './applyPlan';
import type { Standing } from './applyPlan';
import { protectSheet } from './protection';
import { visitWorkbook } from './visitWorkbook';

/**
 * Writes a plan in one visit, as `applyPlan` does.
 *
 * A sheet of the add-in that was protected with a password stops the visit before anything is written; it is named in
 * the issue `sheet-password`, and sheets whose protection had been taken off by then get it back.
 */
export async function writePlan(plan: WorkbookPlan, standing: Standing, keep: string): Promise<Result<void>> {
  const written = await visitWorkbook('Writing the results', context => applyPlan(context, plan, standing, keep));
  if (written.ok || standing.model.protectedSheets.size === 0) return written;
  const refusing = await visitWorkbook('Looking for protected sheets', context =>
    protectAgain(context, plan, standing.model.protectedSheets),
  );
  const sheet = refusing.ok ? refusing.value : null;
  if (sheet === null) return written;
  return fail({
    code: 'sheet-password',
    severity: 'error',
    message: `The sheet "${sheet}" is protected with a password, so the results cannot be written. Nothing was changed.`,
    remedy: 'Take the password off (Review, Unprotect Sheet) and run again.',
    place: { sheet },
  });
}

/**
 * Finds the sheet whose protection does not come off and protects those before it again; null when every one does.
 *
 * A sheet that is protected may have been so again by the time that something else was refused, so its protection is
 * tried once more.
 */
async function protectAgain(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  before: ReadonlySet<string>,
): Promise<string | null> {
  const sheets = plan.sheets
    .filter(({ name }) => before.has(name))
    .map(({ name }) => {
      const worksheet = context.workbook.worksheets.getItem(name);
      worksheet.protection.load('protected');
      return { name, worksheet };
    });
  await context.sync();
  const refusing = sheets.findIndex(({ worksheet }) => worksheet.protection.protected);
  const refused = sheets[refusing];
  if (refused === undefined) return null;
  const comesOff = await takesOff(context, refused.worksheet);
  for (const { worksheet } of sheets.slice(0, refusing)) protectSheet(worksheet);
  if (comesOff) protectSheet(refused.worksheet);
  await context.sync();
  return comesOff ? null : refused.name;
}

/** Takes the protection off a sheet; false when Excel refuses, as it does for one with a password. */
async function takesOff(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<boolean> {
  try {
    worksheet.protection.unprotect();
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
