import { examplesSheetName, writeExamples } from '../excel/examplesSheet';
import { readNamedFigures } from '../excel/readNamedFigures';
import { readOutline } from '../excel/readOutline';
import { visitWorkbook } from '../excel/visitWorkbook';
import { LISTS } from '../functions/live/members';
import type { Result } from '../issue/issue';
import { planExamples } from './insertExamplesPlan';

/**
 * Writes a sheet with a live example of every worksheet function, and answers what the sheet is called.
 *
 * A sheet of examples that stands already, under whatever name, is written anew; no other sheet is touched. It takes
 * three round trips, however large the workbook.
 */
export async function insertExamples(): Promise<Result<string>> {
  const lists = await readNamedFigures(Object.values(LISTS));
  if (!lists.ok) return lists;
  const members = new Map(
    Object.entries(LISTS).map(([parameter, name]) => {
      const rows = lists.value.get(name) ?? [];
      return [parameter, rows.flatMap(([member]) => (member ? [String(member)] : []))] as const;
    }),
  );
  return visitWorkbook('Inserting the examples', async context => {
    const outline = await readOutline(context);
    const name = examplesSheetName(outline);
    await writeExamples(context, planExamples(name, members), outline);
    return name;
  });
}
