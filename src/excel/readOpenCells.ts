import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { askForCells } from './askForCells';
import type { BlockAnswer } from './askForCells';
import { sizeOfBlock } from './cellBlock';
import type { CellBlock } from './cellBlock';
import { mergesUnread } from './choiceIssues';
import type { OpenCells, OpenSourceChoice } from './openSource';
import { placeChoices } from './placeChoices';
import type { PlacedChoice } from './placeChoices';
import { visitWorkbook } from './visitWorkbook';

/**
 * Cells asked for in one message. Excel on the web refuses messages above 5 MB; a cell takes about 230 bytes at most,
 * long texts aside.
 */
const CELLS_A_MESSAGE = 15_000;

/** What was read of the open workbook, and what the workbook is called. */
export interface OpenCellsRead {
  readonly workbook: string;
  readonly areas: readonly OpenCells[];
}

/**
 * Reads the chosen parts of the open workbook: values, formulas, kinds, number formats, looks, hidden lines, merges.
 *
 * Two round trips find out what is there, one more reads it; large sheets take one for every 15,000 cells. Issues are
 * those of finding the cells, and `open-source-merges` where Excel would not tell of so many merged cells.
 */
export async function readOpenCells(choices: readonly OpenSourceChoice[]): Promise<Result<OpenCellsRead>> {
  const visited = await visitWorkbook('Reading the open workbook', async context => {
    const found = await placeChoices(context, choices);
    if (!found.ok) return found;
    const { workbook, placed } = found.value;
    try {
      return succeed({ workbook, areas: await readAreas(context, placed, true) });
    } catch (error) {
      if (!refusesMerges(error)) throw error;
      const areas = await readAreas(context, placed, false);
      return succeed({ workbook, areas }, [...new Set(placed.map(({ sheet }) => sheet))].map(mergesUnread));
    }
  });
  return visited.ok ? visited.value : visited;
}

function refusesMerges(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && /getMergedAreas/i.test(error.debugInfo.errorLocation ?? '');
}

async function readAreas(
  context: Excel.RequestContext,
  placed: readonly PlacedChoice[],
  withMerges: boolean,
): Promise<readonly OpenCells[]> {
  let asked = 0;
  const makeRoom = async (cells: number): Promise<void> => {
    if (asked > 0 && asked + cells > CELLS_A_MESSAGE) {
      await context.sync();
      asked = 0;
    }
    asked += cells;
  };
  const answers: (() => OpenCells)[] = [];
  for (const choice of placed) {
    const worksheet = context.workbook.worksheets.getItem(choice.sheet);
    const columns = rangeOf(worksheet, choice.read).getColumnProperties({ columnHidden: true });
    const blocks: { readonly block: CellBlock; readonly answer: () => BlockAnswer }[] = [];
    for (const block of blocksOf(choice.read)) {
      await makeRoom(sizeOfBlock(block));
      blocks.push({ block, answer: askForCells(rangeOf(worksheet, block), withMerges) });
    }
    answers.push(() =>
      joinBlocks(
        choice,
        blocks.map(({ block, answer }) => ({ block, ...answer() })),
        columns.value.map(({ columnHidden }) => columnHidden === true),
      ),
    );
  }
  await context.sync();
  return answers.map(answer => answer());
}

function blocksOf(whole: CellBlock): readonly CellBlock[] {
  const rowsEach = Math.max(1, Math.floor(CELLS_A_MESSAGE / (whole.right - whole.left + 1)));
  const count = Math.ceil((whole.bottom - whole.top + 1) / rowsEach);
  return Array.from({ length: count }, (_, index) => {
    const top = whole.top + index * rowsEach;
    return { ...whole, top, bottom: Math.min(whole.bottom, top + rowsEach - 1) };
  });
}

function joinBlocks(
  { choice, sheet, chosen, read }: PlacedChoice,
  blocks: readonly (BlockAnswer & { readonly block: CellBlock })[],
  columnsHidden: readonly boolean[],
): OpenCells {
  const hiddenRows = blocks.flatMap(({ block, hidden }) => linesHidden(hidden, block.top));
  return {
    choice,
    sheet,
    chosen,
    top: read.top,
    left: read.left,
    rows: blocks.flatMap(({ rows }) => rows),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(linesHidden(columnsHidden, read.left)),
    merges: [...new Set(blocks.flatMap(({ merges }) => merges))],
  };
}

function linesHidden(hidden: readonly boolean[], first: number): readonly number[] {
  return hidden.flatMap((isHidden, index) => (isHidden ? [first + index] : []));
}

function rangeOf(worksheet: Excel.Worksheet, { top, left, bottom, right }: CellBlock): Excel.Range {
  return worksheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
