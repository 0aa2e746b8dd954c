import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { restorePrevious } from '../usecases/restorePrevious';
import type { RunOutcome } from '../usecases/runRequest';
import { openModel } from './openModel';

/** Undoes the last run or refresh of a saved workbook and writes the workbook to a file, which may be the same. */
export async function restoreCommand(path: string, out: string): Promise<Result<RunOutcome>> {
  const model = await openModel(path);
  if (!model.ok) return model;
  const restored = await restorePrevious({ now: new Date() });
  if (!restored.ok) return restored;
  const written = await model.value.save(out);
  return written.ok ? succeed(restored.value, restored.issues) : written;
}
