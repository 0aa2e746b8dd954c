import { watchCells, type StopWatching } from '../excel/watchCells';
import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { noModel } from './noModel';
import { readModel } from './readModel';
import { readHistory } from './runHistory';

/**
 * Calls a listener whenever cells of the workbook change, so that it may ask `staleSources`; the answer ends that.
 *
 * Where no input of the model follows cells of the workbook, nothing is watched and the answer is null.
 */
export async function followSources(changed: () => void): Promise<Result<StopWatching | null>> {
  const workbook = await readModel();
  if (!workbook.ok) return workbook;
  const { stored } = workbook.value.model;
  if (stored === null) return fail(noModel);
  const links = readHistory(stored.text)?.run.case.links ?? {};
  const isLinked = Object.values(links).some(list => list.some(link => link !== null));
  return isLinked ? watchCells(changed) : succeed(null);
}
