import type { Standing } from '../excel/applyPlan';
import { readOutline } from '../excel/readOutline';
import { readStanding } from '../excel/readStanding';
import { visitWorkbook } from '../excel/visitWorkbook';
import type { Result } from '../issue/issue';
import { isRead } from '../report/readCase';
import { OWN_SHEETS } from '../report/sheets';

/** Reads everything that a run needs of the workbook in one visit of two round trips. */
export async function readModel(): Promise<Result<Standing>> {
  const keys = OWN_SHEETS.map(sheet => sheet.key);
  return visitWorkbook('Reading the workbook', async context => {
    const outline = await readOutline(context);
    return { outline, model: await readStanding(context, outline, keys, isRead) };
  });
}
