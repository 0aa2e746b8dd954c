import { parseUnit } from '../text/parseUnit';
import { figureColumns } from './figureColumns';
import type { Grid } from './grid';
import { isNote } from './isNote';
import { mergedCell, mergeOver } from './mergedCell';
import type { RowFacts } from './rowFacts';
import type { Wording } from './sheetTable';
import type { Block } from './splitBlocks';
import { wordingOf } from './wordingOf';

/**
 * The words above a block: its heading rows from the top, each column's texts nearest first, the section headings
 * between headings and figures, and the captions above, nearest first.
 */
export interface Headings {
  readonly rows: readonly number[];
  readonly byColumn: ReadonlyMap<number, readonly Wording[]>;
  readonly sections: readonly Wording[];
  readonly captions: readonly Wording[];
}

/**
 * Finds a block's heading rows among the rows of words above its figures.
 *
 * The lowest row with words over columns of figures is a heading row; so are the rows touching it above that have such
 * words too. Rows below it are section headings, rows above it captions. A unit that stands alone on its row speaks
 * for the whole table, wherever it stands.
 */
export function findHeadings(grid: Grid, block: Block): Headings {
  const columns = figureColumns(block.body);
  const rows: RowFacts[] = [];
  const units: Wording[] = [];
  const under: Wording[] = [];
  const over: Wording[] = [];
  let touching = Infinity;

  for (const facts of [...block.above].reverse()) {
    const words = wordsOf(grid, facts);
    const unit = loneUnit(words);
    const touches = rows.length === 0 || (over.length === 0 && facts.row >= touching - 1);
    if (unit !== null) {
      units.push(unit);
      if (touches) touching = facts.row;
    } else if (touches && speaksForFigures(grid, facts, columns)) {
      rows.unshift(facts);
      touching = firstRowTouching(grid, facts.row);
    } else {
      (rows.length === 0 ? under : over).push(...words.filter(wording => !isNote(wording.text)));
    }
  }
  const hasHeading = rows.length > 0;
  return {
    rows: rows.map(facts => facts.row),
    byColumn: headingsByColumn(grid, rows, columns),
    sections: hasHeading ? under : [],
    captions: [...units, ...(hasHeading ? over : under)],
  };
}

/** Hidden helper rows and line numbers do not part heading rows from each other. */
function firstRowTouching(grid: Grid, row: number): number {
  let first = row;
  while (
    grid.rows.has(first - 1) &&
    [...(grid.rows.get(first - 1)?.values() ?? [])].every(cell => cell.amount !== null)
  ) {
    first -= 1;
  }
  return first;
}

function speaksForFigures(grid: Grid, facts: RowFacts, columns: ReadonlySet<number>): boolean {
  const firstFigure = Math.min(...columns);
  return facts.texts.some(column => {
    const area = mergeOver(grid, facts.row, column);
    const right = area?.right ?? column;
    if (column < firstFigure && facts.texts.length === 1) return false;
    return [...columns].some(figure => figure >= column && figure <= right);
  });
}

function loneUnit(words: readonly Wording[]): Wording | null {
  const [only] = words;
  if (only === undefined || words.length > 1) return null;
  const unit = parseUnit(only.text);
  if (unit === null) return null;
  return only.text.replace(unit.text, '').replace(/[^\p{L}]/gu, '') === '' ? only : null;
}

function wordsOf(grid: Grid, facts: RowFacts): readonly Wording[] {
  const cells = [...(grid.rows.get(facts.row)?.values() ?? [])];
  return cells.map(cell => wordingOf(cell)).filter(wording => wording.text !== '');
}

function headingsByColumn(
  grid: Grid,
  rows: readonly RowFacts[],
  columns: ReadonlySet<number>,
): ReadonlyMap<number, readonly Wording[]> {
  const lastColumn = Math.max(0, ...columns, ...rows.flatMap(facts => facts.texts));
  const byColumn = new Map<number, Wording[]>();
  for (const facts of [...rows].reverse()) {
    const isGroupRow = facts !== rows.at(-1);
    let group: Wording | null = null;
    for (let column = 1; column <= lastColumn; column += 1) {
      const isMerged = mergeOver(grid, facts.row, column) !== undefined;
      const cell = grid.rows.get(facts.row)?.get(column) ?? mergedCell(grid, facts.row, column);
      // A group heading that is not merged speaks for the columns to its right, up to the next one or a spacer.
      if (cell !== undefined) group = isGroupRow && !isMerged ? wordingOf(cell) : null;
      else if (!columns.has(column)) group = null;
      const wording = cell === undefined ? group : wordingOf(cell);
      const known = byColumn.get(column) ?? [];
      const isNew = wording !== null && !known.some(other => other.address === wording.address);
      if (isNew) byColumn.set(column, [...known, wording]);
    }
  }
  return byColumn;
}
