import { ownSheetNames } from '../excel/ownSheets';
import { readOutline } from '../excel/readOutline';
import { visitWorkbook } from '../excel/visitWorkbook';
import type { Result } from '../issue/issue';

/** Tells whether a model stands in the workbook, in one round trip and without reading any cell. */
export async function hasModel(): Promise<Result<boolean>> {
  return visitWorkbook('Looking for a model', async context => ownSheetNames(await readOutline(context)).size > 0);
}
