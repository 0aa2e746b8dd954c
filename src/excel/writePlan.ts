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

/** Finds the first sheet that kept its protection and protects those before it again; null when none kept it. */
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
  if (refusing < 0) return null;
  for (const { worksheet } of sheets.slice(0, refusing)) protectSheet(worksheet);
  await context.sync();
  return sheets[refusing]?.name ?? null;
}
