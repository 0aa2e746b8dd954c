import { columnLetters } from '../../xlsx/address';
import type { TableFigure } from './tableFigure';

/** Where a figure stands. `cell` is an address, or addresses and ranges parted by commas; `raw` what stands there. */
export interface Lineage {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
}

/**
 * Says where figures stand that were added up: `C9:G9`, `E5:E7,E12`. Cells on further sheets carry their sheet's name.
 */
export function describeLineage(figures: readonly TableFigure[]): Lineage {
  const [first] = figures;
  if (first === undefined) return { file: '', sheet: '', cell: '', raw: '' };
  const { grid } = first.context.table;
  const sheets = [...new Set(figures.map(figure => figure.context.table.grid.sheet))];
  const cells = sheets.map(sheet => {
    const ranges = rangesOf(figures.filter(figure => figure.context.table.grid.sheet === sheet));
    return sheet === grid.sheet ? ranges : `'${sheet.replaceAll("'", "''")}'!${ranges}`;
  });
  const raws = figures.map(figure => figure.context.cell.raw.trim());
  return { file: grid.file, sheet: grid.sheet, cell: cells.join(','), raw: raws.join('; ') };
}

function rangesOf(figures: readonly TableFigure[]): string {
  const cells = figures.map(({ context }) => ({ row: context.cell.row, column: context.cell.column }));
  cells.sort((first, second) => first.row - second.row || first.column - second.column);
  const isOneColumn = cells.every(cell => cell.column === cells[0]?.column);
  const runs: { first: (typeof cells)[number]; last: (typeof cells)[number] }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const follows = isOneColumn
      ? cell.row - 1 === run?.last.row
      : cell.row === run?.last.row && cell.column - 1 === run.last.column;
    if (run !== undefined && follows) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  const write = (cell: (typeof cells)[number]): string => `${columnLetters(cell.column)}${cell.row}`;
  return runs.map(({ first, last }) => (first === last ? write(first) : `${write(first)}:${write(last)}`)).join(',');
}
