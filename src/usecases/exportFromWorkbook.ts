import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { exportCase } from '../model/exportCase';
import type { CaseDocument } from '../model/jointCase';
import { noModel } from './noModel';
import { previousCase } from './previousCase';
import { readModel } from './readModel';

/**
 * Takes the case out of the workbook as a document: the figures that stand on the Inputs and Assumptions sheets, with
 * their origins. Issues: `no-model` when there is none, and those of reading the sheets.
 */
export async function exportFromWorkbook(): Promise<Result<CaseDocument>> {
  const standing = await readModel();
  if (!standing.ok) return standing;
  const found = previousCase(standing.value.model);
  if (!found.ok) return found;
  if (found.value.standing === null) return fail(noModel);
  return succeed(exportCase(found.value.standing), found.issues);
}
