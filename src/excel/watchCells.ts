import type { Result } from '../issue/issue';
import { visitWorkbook } from './visitWorkbook';

/** Ends what it was given for. */
export type StopWatching = () => Promise<void>;

/** Calls a listener whenever cells of any sheet change; the answer ends that. It takes one round trip, and so does its end. */
export async function watchCells(changed: () => void): Promise<Result<StopWatching>> {
  return visitWorkbook('Following the workbook', async context => {
    const watch = context.workbook.worksheets.onChanged.add(() => {
      changed();
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      Excel.run(watch.context, async own => {
        watch.remove();
        await own.sync();
      });
  });
}
