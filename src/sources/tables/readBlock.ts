import { comparableText } from '../text/plainText';
import type { Block } from './splitBlocks';
import type { Grid, GridCell } from './grid';
import { findHeadings, type Headings } from './findHeadings';
import { isNote } from './isNote';
import { isTotalLabel } from './isTotalLabel';
import { mergedCell } from './mergedCell';
import type { SheetTable, TableColumn, TableRow, Wording } from './sheetTable';
import { sumsOfFormula } from './sumsOfFormula';

const codeHeading =
  /^(cost centre|account|gl account|cc|code|ref|reference|gss|ecode|post no|post ref)$|\b(e|la|ons|cost centre|account|gl|subjective|lga|authority|post) ?code\b/;
const numberHeading = /^(no|number|line|line no)$/;

/**
 * Reads a block as a table: what each column is, which rows are totals, what stands above and below.
 *
 * Null when the block holds no column of amounts, or only helper rows that the source hides.
 */
export function readBlock(grid: Grid, block: Block, before: SheetTable | null): SheetTable | null {
  const headings = findHeadings(grid, block);
  const inherited = block.continues ? (before?.columns ?? []) : [];
  const columns = readColumns(grid, block, headings, inherited);
  const amounts = columns.filter(column => column.role === 'amount');
  if (amounts.length === 0) return null;
  const rows = readRows(grid, block, columns, headings.sections);
  if (rows.length === 0 || rows.every(row => row.hidden && row.labels.size === 0)) return null;

  const [first] = headings.rows;
  return {
    grid,
    area: {
      top: first ?? Math.min(...rows.map(row => row.row)),
      bottom: Math.max(...rows.map(row => row.row)),
      left: Math.min(...columns.map(column => column.column)),
      right: Math.max(...columns.map(column => column.column)),
    },
    headingRows: headings.rows,
    columns,
    rows,
    captions: block.continues ? headings.captions.concat(before?.captions ?? []) : headings.captions,
    continues: block.continues ? before : null,
    notes: [],
  };
}

function readColumns(
  grid: Grid,
  block: Block,
  headings: Headings,
  inherited: readonly TableColumn[],
): readonly TableColumn[] {
  const body = block.body.map(facts => grid.rows.get(facts.row)).filter(row => row !== undefined);
  const used = new Set([...body.flatMap(row => [...row.keys()]), ...headings.byColumn.keys()]);
  const sorted = [...used].sort((first, second) => first - second);
  const shapes = sorted.map(column => {
    const cells = body.map(row => row.get(column)).filter(cell => cell !== undefined);
    const wordings = headings.byColumn.get(column) ?? [];
    return { column, wordings, cells, shape: shapeOf(cells, wordings, column === sorted[0]) };
  });
  const filled = shapes.filter(entry => entry.shape !== 'empty');
  const firstText = filled.find(entry => entry.shape === 'text')?.column ?? Infinity;
  const isCode = ({ column, shape, cells, wordings }: (typeof shapes)[number]): boolean =>
    shape === 'code' || (shape === 'amounts' && column < firstText && looksLikeCodes(cells, wordings));
  const firstAmount = filled.find(entry => entry.shape === 'amounts' && !isCode(entry))?.column ?? Infinity;
  return filled.map(entry => {
    const { column, shape, wordings } = entry;
    // Labels stand left of the figures; where none does, the first column of words right of them is the labels.
    const isLabel = column < firstAmount || (firstText > firstAmount && column === firstText);
    const wordRole = isLabel ? 'label' : 'remark';
    return {
      column,
      role: isCode(entry) ? 'code' : shape === 'amounts' ? 'amount' : wordRole,
      headings: wordings,
      inherited: spokenFor(inherited.find(other => other.column === column)),
      hidden: grid.hiddenColumns.has(column),
    };
  });
}

/** Numbers left of all words are codes or line numbers unless a heading says otherwise or they vary in length. */
function looksLikeCodes(cells: readonly GridCell[], headings: readonly Wording[]): boolean {
  if (headings.length === 0) return true;
  const raws = cells.map(cell => cell.raw);
  const lengths = new Set(raws.map(raw => raw.length));
  return raws.every(raw => /^\d{3,}$/.test(raw)) && lengths.size === 1 && new Set(raws).size === raws.length;
}

function spokenFor(column: TableColumn | undefined): readonly Wording[] {
  if (column === undefined) return [];
  return column.headings.length > 0 ? column.headings : column.inherited;
}

function shapeOf(
  cells: readonly GridCell[],
  headings: readonly Wording[],
  isLeftmost: boolean,
): 'amounts' | 'code' | 'text' | 'empty' {
  const numbers = cells.filter(cell => cell.amount?.kind === 'number' || cell.fault !== undefined).length;
  const marks = cells.filter(cell => cell.amount !== null && cell.amount.kind !== 'number').length;
  const texts = cells.length - numbers - marks;
  const says = (pattern: RegExp): boolean => headings.some(heading => pattern.test(comparableText(heading.text)));
  const saysCode = says(codeHeading) || (isLeftmost && says(numberHeading));
  if (saysCode && cells.filter(cell => /\d/.test(cell.raw)).length * 2 >= cells.length) return 'code';
  if (numbers + marks === 0) return texts > 0 ? 'text' : 'empty';
  return numbers + marks >= texts ? 'amounts' : 'text';
}

function readRows(
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
    const sumsRows = amounts.flatMap(cell => sumsOfFormula(cell.formula ?? '', row, cell.column));
    const summed = amounts.filter(cell => sumsOfFormula(cell.formula ?? '', row, cell.column).length > 0).length;
    const saysTotal = [...own.values()].some(label => isTotalLabel(label.text));
    const isTotal = saysTotal || summed * 2 > amounts.length;
    const labels = isTotal ? own : fillDown(own, above, labelColumns);
    const indent = Math.max(0, ...labelColumns.map(column => cells.get(column)?.indent ?? 0));
    rows.push({
      row,
      role: isTotal ? 'total' : 'data',
      labels,
      sections,
      sumsRows,
      indent,
      hidden: grid.hiddenRows.has(row),
    });
    if (isTotal) sections = [];
    else above = labels;
  }
  return rows;
}

function isFigure(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && (cell.amount !== null || cell.fault !== undefined);
}

function labelsOf(grid: Grid, row: number, columns: readonly number[]): ReadonlyMap<number, Wording> {
  const labels = new Map<number, Wording>();
  for (const column of columns) {
    const cell = grid.rows.get(row)?.get(column) ?? mergedCell(grid, row, column);
    const text = cell === undefined ? '' : cell.text === '' ? cell.raw : cell.text;
    if (cell !== undefined && text !== '') labels.set(column, { text, address: cell.address });
  }
  return labels;
}

/** A blank in a leading label column, beside a label of its own further right, repeats the label above it. */
function fillDown(
  own: ReadonlyMap<number, Wording>,
  above: ReadonlyMap<number, Wording>,
  columns: readonly number[],
): ReadonlyMap<number, Wording> {
  const last = Math.max(-1, ...own.keys());
  const labels = new Map<number, Wording>();
  for (const column of [...new Set([...columns, ...own.keys()])].sort((first, second) => first - second)) {
    const label = own.get(column) ?? (column < last ? above.get(column) : undefined);
    if (label !== undefined) labels.set(column, label);
  }
  return labels;
}
