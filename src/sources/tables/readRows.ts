import { looksLikeFigure } from '../text/looksLikeFigure';
import type { Grid, GridCell } from './grid';
import { isNote } from './isNote';
import { isTotalLabel } from './isTotalLabel';
import { markBoldTotals } from './markBoldTotals';
import { mergedCell } from './mergedCell';
import type { TableColumn, TableRow, Wording } from './sheetTable';
import type { Block } from './splitBlocks';
import { sumsOfFormula } from './sumsOfFormula';
import { wordingOf } from './wordingOf';

/**
 * Reads the rows of a block that carry amounts, each with its labels, its sections and whether it is a total.
 *
 * A row is a total by its label, because most of its amounts are sums of their columns, or because it stands in bold
 * and comes to the rows above it. `firstSections` are the
 * section headings between the headings of the block and its first figures.
 */
export function readRows(
  grid: Grid,
  block: Block,
  columns: readonly TableColumn[],
  firstSections: readonly Wording[],
): readonly TableRow[] {
  const amountColumns = columns.filter(column => column.role === 'amount').map(column => column.column);
  const labelColumns = columns.filter(column => column.role === 'label').map(column => column.column);
  const codeColumns = columns.filter(column => column.role === 'code').map(column => column.column);
  const rows: TableRow[] = [];
  let sections: readonly Wording[] = firstSections;
  let lastWasSection = false;
  let above: ReadonlyMap<number, Wording> = new Map();

  for (const { row } of block.body) {
    const cells = grid.rows.get(row) ?? new Map<number, GridCell>();
    const amounts = amountColumns.map(column => cells.get(column)).filter(cell => isFigure(cell));
    const labelled = labelsOf(grid, row, labelColumns);
    // A list with codes in front often writes "Total" where the codes stand.
    const own = labelled.size > 0 ? labelled : labelsOf(grid, row, codeColumns);
    if (amounts.length === 0) {
      const [label] = own.values();
      if (label === undefined || isNote(label.text)) continue;
      sections = lastWasSection ? [label, ...sections] : [label];
      lastWasSection = true;
      continue;
    }
    lastWasSection = false;
    const sums = amounts.map(cell => sumsOfFormula(cell.formula ?? '', row, cell.column));
    const summed = sums.filter(spans => spans.length > 0).length;
    const saysTotal = [...own.values()].some(label => isTotalLabel(label.text));
    const isTotal = saysTotal || summed * 2 > amounts.length;
    const labels = isTotal ? own : fillDown(own, above, labelColumns);
    const indent =
      Math.max(0, ...labelColumns.map(column => cells.get(column)?.indent ?? 0)) + (grid.outlineLevels.get(row) ?? 0);
    rows.push({
      row,
      role: isTotal ? 'total' : 'data',
      labels,
      sections,
      sumsRows: sums.flat(),
      indent,
      hidden: grid.hiddenRows.has(row),
    });
    if (isTotal) sections = [];
    else above = labels;
  }
  return markBoldTotals(grid, rows, amountColumns);
}

function isFigure(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && (cell.amount !== null || cell.fault !== undefined || looksLikeFigure(cell.text));
}

function labelsOf(grid: Grid, row: number, columns: readonly number[]): ReadonlyMap<number, Wording> {
  const labels = new Map<number, Wording>();
  for (const column of columns) {
    const cell = grid.rows.get(row)?.get(column) ?? mergedCell(grid, row, column);
    const wording = cell === undefined ? null : wordingOf(cell);
    if (wording !== null && wording.text !== '') labels.set(column, wording);
  }
  return labels;
}

/** A blank in a leading label column, beside a label of its own further right, repeats the label above it. */
function fillDown(
  own: ReadonlyMap<number, Wording>,
  above: ReadonlyMap<number, Wording>,
  columns: readonly number[],
): ReadonlyMap<number, Wording> {
  if (columns.every(column => own.has(column))) return own;
  const last = Math.max(-1, ...own.keys());
  const labels = new Map<number, Wording>();
  for (const column of [...new Set([...columns, ...own.keys()])].sort((first, second) => first - second)) {
    const label = own.get(column) ?? (column < last ? above.get(column) : undefined);
    if (label !== undefined) labels.set(column, label);
  }
  return labels;
}
