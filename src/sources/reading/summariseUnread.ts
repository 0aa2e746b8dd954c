import type { CellContext } from '../meaning/cellContext';
import { headingText, rowText, type SheetTable } from '../tables/sheetTable';
import { placeOf, type Ignored } from './tableFigure';

/** A cell that was not read, and why. */
export interface Unread {
  readonly context: CellContext;
  readonly reason: string;
  /** An issue speaks of it: it is wanted and cannot be read. */
  readonly isFaulty?: true;
}

/**
 * Says what of a table was not read in as few lines as tell it: the table when nothing of it was, else a column of
 * which nothing was, else each row.
 */
export function summariseUnread(unread: readonly Unread[], all: readonly CellContext[]): readonly Ignored[] {
  const [first] = unread;
  if (first === undefined) return [];
  const reasons = new Set(unread.map(entry => entry.reason));
  if (unread.length === all.length && reasons.size === 1) return [wholeTable(first.context.table, first.reason)];
  const lines: Ignored[] = [];
  for (const column of new Set(unread.map(entry => entry.context.column))) {
    const inColumn = unread.filter(entry => entry.context.column === column);
    const [example] = inColumn;
    const columnReasons = new Set(inColumn.map(entry => entry.reason));
    const isWhole = inColumn.length === all.filter(context => context.column === column).length;
    if (example !== undefined && isWhole && columnReasons.size === 1) lines.push(wholeColumn(example));
    else lines.push(...inColumn.map(entry => oneCell(entry)));
  }
  return lines;
}

function wholeTable(table: SheetTable, reason: string): Ignored {
  const [caption] = table.captions;
  const [row] = table.rows;
  return {
    place: { file: table.grid.file, sheet: table.grid.sheet },
    text: caption?.text ?? (row === undefined ? '' : rowText(row)),
    reason,
  };
}

function wholeColumn({ context, reason }: Unread): Ignored {
  const { column, table } = context;
  const heading = column.headings[0] ?? column.inherited[0];
  const place = { file: table.grid.file, sheet: table.grid.sheet };
  return {
    place: heading === undefined ? place : { ...place, cell: heading.address },
    text: headingText(column),
    reason,
  };
}

function oneCell({ context, reason }: Unread): Ignored {
  return { place: placeOf(context), text: `${rowText(context.row)}: ${context.cell.raw}`, reason };
}
