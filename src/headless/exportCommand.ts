import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { exportFromWorkbook } from '../usecases/exportFromWorkbook';
import { openModel } from './openModel';

/** Takes the case out of a saved workbook and answers it as the text of a case document. */
export async function exportCommand(path: string): Promise<Result<string>> {
  const opened = await openModel(path);
  if (!opened.ok) return opened;
  const exported = await exportFromWorkbook();
  return exported.ok ? succeed(JSON.stringify(exported.value, null, 2), exported.issues) : exported;
}
