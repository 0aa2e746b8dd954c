import type { Result } from '../issue/issue';
import { visitWorkbook } from './visitWorkbook';

/** What the cell of a name holds: a number, a text, a truth value, an error as its text; null when it holds nothing. */
export type NamedFigure = number | string | boolean | null;

/** Reads the first cell of each of these names of the workbook in one visit; null where the workbook has no such name. */
export async function readNamedFigures(names: readonly string[]): Promise<Result<ReadonlyMap<string, NamedFigure>>> {
  return visitWorkbook('Reading the results', async context => {
    const ranges = names.map(name => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('values');
      return { name, range };
    });
    await context.sync();
    return new Map(
      ranges.map(({ name, range }) => {
        const [[value = ''] = []] = range.isNullObject ? [] : (range.values as (number | string | boolean)[][]);
        return [name, value === '' ? null : value] as const;
      }),
    );
  });
}

/**
 * Tells whenever cells of the workbook are changed or calculated, until the answer is called.
 *
 * Excel tells of what the add-in writes as well, so a run of the model is heard of.
 */
export async function watchCells(changed: () => void): Promise<Result<() => Promise<void>>> {
  const heard = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  return visitWorkbook('Watching the results', async context => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onCalculated.add(heard), worksheets.onChanged.add(heard)];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
