import { findFinancialYear } from '../../reference/financialYear';
import { parseUnit } from '../text/parseUnit';
import { figureColumns } from './figureColumns';
import type { Grid } from './grid';
import { isTotalLabel } from './isTotalLabel';
import { rowFacts, type RowFacts } from './rowFacts';

/**
 * A run of rows that belong to one table, before its columns are understood.
 *
 * `above` are the rows of words before the first figures, headings and captions alike; `body` the rows of figures with
 * the rows of words between them. `continues` tells that the block stands under the headings of the one before it.
 */
export interface Block {
  readonly above: readonly RowFacts[];
  readonly body: readonly RowFacts[];
  readonly columns: ReadonlySet<number>;
  readonly continues: boolean;
}

interface OpenBlock {
  above: RowFacts[];
  body: RowFacts[];
  columns: Set<number>;
  continues: boolean;
  closed: boolean;
}

/**
 * Splits a sheet into the blocks that hold its tables.
 *
 * A new block begins where a heading row stands, and after a blank row where the next figures stand in other columns,
 * where a total has closed a table of one column, or where a line above states a unit or a year. Rows of words between
 * figures in the same columns are headings of sections within one table.
 */
export function splitBlocks(grid: Grid): readonly Block[] {
  const facts = rowFacts(grid);
  const blocks: OpenBlock[] = [];
  let pending: RowFacts[] = [];

  facts.forEach((row, index) => {
    if (row.kind === 'numbering') return;
    const open = blocks.at(-1);
    const marksOnly = row.kind === 'words' && open !== undefined && isRowOfMarks(row, open);
    if (row.kind === 'words' && !marksOnly) {
      pending.push(row);
      return;
    }
    const ahead = pending.length === 0 ? noColumns : columnsAhead(facts, index);
    const leading = leadingRows(pending, ahead, row);
    pending = pending.slice(0, pending.length - leading.length);
    if (open === undefined || beginsBlock(grid, open, pending, row, ahead)) {
      const continues =
        open !== undefined && !pending.some(words => isHeading(words, ahead)) && sharesMostColumns(row, open);
      blocks.push({ above: pending, body: [...leading, row], columns: new Set(row.numbers), continues, closed: false });
    } else {
      open.body.push(...pending, ...leading, row);
      row.numbers.forEach(column => open.columns.add(column));
    }
    const current = blocks.at(-1);
    if (current !== undefined) current.closed = current.closed || closesTable(grid, row);
    pending = [];
  });
  if (pending.length > 0) {
    blocks.push({ above: pending, body: [], columns: new Set(), continues: false, closed: false });
  }
  return blocks;
}

const noColumns: ReadonlySet<number> = new Set();

/**
 * Finds the rows just above the first figures that are rows of figures without a number: "Hampshire | Yes" or
 * "Legal | n/a" below a heading.
 */
function leadingRows(pending: readonly RowFacts[], columns: ReadonlySet<number>, first: RowFacts): readonly RowFacts[] {
  let from = pending.length;
  let below = first.row;
  for (let words = pending[from - 1]; words !== undefined && words.row === below - 1; words = pending[from - 1]) {
    const inColumns = words.stray.concat(words.marks).some(column => columns.has(column));
    const hasWords = words.texts.some(column => columns.has(column) && !words.stray.includes(column));
    if (!inColumns || hasWords) break;
    below = words.row;
    from -= 1;
  }
  const hasHeading = pending.slice(0, from).some(words => isHeading(words, columns));
  return hasHeading ? pending.slice(from) : [];
}

/** A heading row has words over at least half of the columns of figures that follow it. */
function isHeading(row: RowFacts, columns: ReadonlySet<number>): boolean {
  const over = row.texts.filter(column => columns.has(column)).length;
  return over > 0 && over * 2 >= columns.size;
}

/** The columns of figures in the next rows: a first row may have gaps. */
function columnsAhead(facts: readonly RowFacts[], from: number): ReadonlySet<number> {
  const next = facts.slice(from, from + 8);
  const end = next.findIndex(row => row.kind === 'words');
  return figureColumns(end === -1 ? next : next.slice(0, end));
}

function beginsBlock(
  grid: Grid,
  open: OpenBlock,
  pending: readonly RowFacts[],
  row: RowFacts,
  ahead: ReadonlySet<number>,
): boolean {
  if (pending.some(words => isHeading(words, ahead))) return true;
  const last = open.body.at(-1)?.row ?? row.row;
  const [firstWords] = pending;
  const blankRows = (firstWords ?? row).row - last - 1;
  if (blankRows === 0 || (pending.length === 0 && sharesColumns(row, open) && closesTable(grid, row))) return false;
  const isAnother = open.closed && !(figureColumns(open.body).size > 1 && sharesMostColumns(row, open));
  return isAnother || !sharesColumns(row, open) || blankRows > 2 || pending.some(words => opensTopic(grid, words));
}

/** After a total and a blank row figures in one column may be about anything; in the same several columns they go on. */
function sharesMostColumns(row: RowFacts, open: OpenBlock): boolean {
  return sharesColumns(row, open) && row.numbers.length * 4 >= figureColumns(open.body).size * 3;
}

function sharesColumns(row: RowFacts, open: OpenBlock): boolean {
  return row.numbers.every(column => open.columns.has(column)) && row.numbers.length * 2 >= open.columns.size;
}

function opensTopic(grid: Grid, words: RowFacts): boolean {
  const cells = [...(grid.rows.get(words.row)?.values() ?? [])];
  return cells.some(cell => parseUnit(cell.text) !== null || findFinancialYear(cell.text) !== null);
}

function closesTable(grid: Grid, row: RowFacts): boolean {
  const cells = grid.rows.get(row.row);
  return row.texts.some(column => isTotalLabel(cells?.get(column)?.text ?? ''));
}

/** "Legal | - | -" has no number, yet is a row of figures where the table has columns for them. */
function isRowOfMarks(row: RowFacts, open: OpenBlock): boolean {
  const marks = row.marks.concat(row.stray).filter(column => open.columns.has(column));
  return marks.length > 0 && row.texts.every(column => !open.columns.has(column) || row.stray.includes(column));
}
