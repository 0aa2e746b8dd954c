import type { Result } from '../issue/issue';
import { visitWorkbook } from './visitWorkbook';

/** What a cell holds: a number, a text, a truth value, an error as its text; null when it holds nothing. */
export type NamedFigure = number | string | boolean | null;

/** What the cells of a name hold, row by row. */
export type NamedFigures = readonly (readonly NamedFigure[])[];

/** Reads the cells of each of these names of the workbook in one visit; null where a name leads to no cells. */
export async function readNamedFigures(
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, NamedFigures | null>>> {
  return visitWorkbook('Reading the results', async context => {
    const ranges = names.map(name => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('values');
      return { name, range };
    });
    await context.sync();
    return new Map(
      ranges.map(({ name, range }) => {
        const rows = range.isNullObject ? null : (range.values as (number | string | boolean)[][]);
        return [name, rows === null ? null : rows.map(row => row.map(value => (value === '' ? null : value)))] as const;
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
