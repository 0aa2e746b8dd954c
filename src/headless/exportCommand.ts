import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { exportFromWorkbook } from '../usecases/exportFromWorkbook';
import { readFiles } from './readFiles';
import { startHost } from './startHost';

/** Takes the case out of a saved workbook and answers it as the text of a case document. */
export async function exportCommand(path: string): Promise<Result<string>> {
  const files = await readFiles([path]);
  if (!files.ok) return files;
  const [file] = files.value;
  if (file === undefined) throw new Error('One path was given.');
  const host = await startHost();
  const opened = host.open(file.bytes, file.name);
  if (!opened.ok) return opened;
  const exported = await exportFromWorkbook();
  return exported.ok ? succeed(JSON.stringify(exported.value, null, 2), exported.issues) : exported;
}
