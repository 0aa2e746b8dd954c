import type { SheetPlan } from '../report/plan';
import { columnLetters } from '../lines/columnLetters';
import { applyStyles } from './applyStyles';
import { applyValidations } from './applyValidations';
import { cellInput } from './cellInput';
import type { MessageRoom } from './messageRoom';

const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;
const POINTS_PER_LINE = 14;

/** What one request takes in a message, about: its path and its action with a short value. */
const REQUEST_BYTES = 400;
/** What the address of one area takes among many. */
const ADDRESS_BYTES = 12;
/** Rows are written together up to about so many bytes. */
const BLOCK_BYTES = 400_000;

/** Writes the cells, looks, sizes and limits of an empty sheet. Large sheets go in blocks of rows, as there is room. */
export async function applySheet(worksheet: Excel.Worksheet, sheet: SheetPlan, room: MessageRoom): Promise<void> {
  const size = { rows: sheet.cells.length, columns: sheet.cells[0]?.length ?? 1 };
  for (const { first, rows, bytes } of blocksOf(sheet)) {
    await room.take(bytes);
    worksheet.getRangeByIndexes(first, 0, rows.length, size.columns).formulas = rows;
  }

  const requests = 40 + sheet.widths.length + sheet.wrappedRows.size + 3 * sheet.validations.length;
  await room.take(requests * REQUEST_BYTES + sheet.styles.length * ADDRESS_BYTES);
  worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = false;
  applyStyles(worksheet, worksheet.getRangeByIndexes(0, 0, size.rows, size.columns), size, sheet.styles);
  sheet.widths.forEach((width, column) => {
    const letters = columnLetters(column + 1);
    worksheet.getRange(`${letters}:${letters}`).format.columnWidth = width * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
  });
  for (const [row, lines] of sheet.wrappedRows) {
    worksheet.getRange(`${row}:${row}`).format.rowHeight = lines * POINTS_PER_LINE;
  }
  worksheet.freezePanes.freezeRows(sheet.frozenRows);
  applyValidations(worksheet, sheet.validations);
}

interface Block {
  /** The first row, counted from 0. */
  readonly first: number;
  readonly rows: (string | number)[][];
  readonly bytes: number;
}

function blocksOf(sheet: SheetPlan): readonly Block[] {
  const blocks: { first: number; rows: (string | number)[][]; bytes: number }[] = [];
  const encoder = new TextEncoder();
  sheet.cells.forEach((cells, index) => {
    const row = cells.map(cellInput);
    const bytes = encoder.encode(JSON.stringify(row)).length;
    const last = blocks.at(-1);
    if (last === undefined || last.bytes + bytes > BLOCK_BYTES) blocks.push({ first: index, rows: [row], bytes });
    else {
      last.rows.push(row);
      last.bytes += bytes;
    }
  });
  return blocks;
}
