import { readOutline } from '../excel/readOutline';
import { readStanding } from '../excel/readStanding';
import { visitWorkbook } from '../excel/visitWorkbook';
import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { exportCase } from '../model/exportCase';
import type { CaseDocument } from '../model/jointCase';
import { isRead } from '../report/readCase';
import { OWN_SHEETS } from '../report/sheets';
import { previousCase } from './previousCase';

/**
 * Takes the case out of the workbook as a document: the figures that stand on the Inputs and Assumptions sheets, with
 * their origins. Issues: `no-model` when there is none, and those of reading the sheets.
 */
export async function exportFromWorkbook(): Promise<Result<CaseDocument>> {
  const keys = OWN_SHEETS.map(sheet => sheet.key);
  const standing = await visitWorkbook('Reading the workbook', async context =>
    readStanding(context, await readOutline(context), keys, isRead),
  );
  if (!standing.ok) return standing;
  const found = previousCase(standing.value);
  if (!found.ok) return found;
  if (found.value.standing === null) {
    return fail({
      code: 'no-model',
      severity: 'error',
      message: 'There is no model in this workbook.',
      remedy: 'Run the model first, or choose a workbook that holds one.',
      place: {},
    });
  }
  return succeed(exportCase(found.value.standing), found.issues);
}
