import type { Issue } from '../../issue/issue';
import { saveFile } from '../saveFile';

/** Saves the case that stands in the workbook as a file; answers what stands against it or wants a look. */
export async function saveCaseFile(): Promise<readonly Issue[]> {
  const { exportFromWorkbook } = await import('../../usecases/exportFromWorkbook');
  const exported = await exportFromWorkbook();
  if (exported.ok) saveFile('joint-working.case.json', `${JSON.stringify(exported.value, null, 2)}\n`);
  return exported.issues;
}
