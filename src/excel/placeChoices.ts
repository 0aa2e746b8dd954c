import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { sharedBlock, sizeOfBlock } from './cellBlock';
import type { CellBlock } from './cellBlock';
import { choiceBlank, choiceLarge, choiceMissing, choiceOwn } from './choiceIssues';
import { locateChoice } from './locateChoice';
import type { OpenSourceChoice } from './openSource';
import { ownSheetNames } from './ownSheets';

/** More than any budget has; a stray cell far out makes Excel call so many cells used. */
const MOST_CELLS = 600_000;

/** Where the cells of a choice lie: those that were chosen, and all that are read with them. */
export interface PlacedChoice {
  readonly choice: OpenSourceChoice;
  readonly sheet: string;
  readonly chosen: CellBlock;
  readonly read: CellBlock;
}

/**
 * Finds where the cells of each choice lie, in two round trips.
 *
 * Issues: `open-source-missing` where a sheet, table or name is gone, `open-source-own` for the add-in's own sheets,
 * `open-source-blank` where nothing stands in the cells, `open-source-large` above 600,000 cells.
 */
export async function placeChoices(
  context: Excel.RequestContext,
  choices: readonly OpenSourceChoice[],
): Promise<Result<{ readonly workbook: string; readonly placed: readonly PlacedChoice[] }>> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/name');
  workbook.names.load('items/name, items/formula');
  workbook.tables.load('items/name, items/worksheet/name');
  await context.sync();

  const outline = {
    sheets: workbook.worksheets.items.map(sheet => sheet.name),
    names: workbook.names.items.map(item => ({ name: item.name, formula: String(item.formula) })),
    tables: workbook.tables.items.map(table => ({ name: table.name, sheet: table.worksheet.name })),
  };
  const own = ownSheetNames(outline);
  const issues: Issue[] = [];
  const located = choices.flatMap(choice => {
    const place = locateChoice(outline, choice);
    if (place === null) issues.push(choiceMissing(choice));
    else if (own.has(place.sheet)) issues.push(choiceOwn(place.sheet));
    else return [{ choice, ...place }];
    return [];
  });
  if (issues.length > 0) return fail(...issues);

  const ranges = located.map(({ choice, sheet, address }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true);
    const range =
      choice.kind === 'sheet'
        ? used
        : choice.kind === 'table'
          ? workbook.tables.getItem(choice.name).getRange()
          : worksheet.getRange(address);
    for (const each of new Set([used, range])) each.load('rowIndex, columnIndex, rowCount, columnCount');
    return { choice, sheet, used, range };
  });
  await context.sync();
  const placed = ranges.flatMap(({ choice, sheet, used, range }): readonly PlacedChoice[] => {
    const inUse = used.isNullObject ? null : blockOf(used);
    const chosen = inUse === null ? null : sharedBlock(inUse, blockOf(range));
    if (inUse === null || chosen === null) {
      issues.push(choiceBlank(choice, sheet));
      return [];
    }
    const read = { ...chosen, top: inUse.top, left: inUse.left };
    if (sizeOfBlock(read) > MOST_CELLS) issues.push(choiceLarge(choice, sheet));
    return [{ choice, sheet, chosen, read }];
  });
  return issues.length > 0 ? fail(...issues) : succeed({ workbook: workbook.name, placed });
}

function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellBlock {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}
