import { isBrokenAmount } from '../text/looksLikeFigure';
import { comparableText } from '../text/plainText';
import type { Headings } from './findHeadings';
import type { Grid, GridCell } from './grid';
import type { TableColumn, Wording } from './sheetTable';
import type { Block } from './splitBlocks';

const codeHeading = /^(cost centre|account|gl account|cc|ref|reference|gss|ecode|post no|post ref)$|\bcodes?\b/;
const numberHeading = /^(no|number|line|line no)$/;

/**
 * Settles what each column of a block is: labels, codes, amounts, or remarks right of the figures.
 *
 * `inherited` are the columns of the table under whose headings the block goes on.
 */
export function readColumns(
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
  const isMark = ({ amount, text }: GridCell): boolean =>
    amount === null ? !isLeftmost && isBrokenAmount(text) : amount.kind !== 'number';
  const marks = cells.filter(cell => cell.fault === undefined && isMark(cell)).length;
  const texts = cells.length - numbers - marks;
  const says = (pattern: RegExp): boolean => headings.some(heading => pattern.test(comparableText(heading.text)));
  const saysCode = says(codeHeading) || (isLeftmost && says(numberHeading));
  if (saysCode && cells.filter(cell => /\d/.test(cell.raw)).length * 2 >= cells.length) return 'code';
  if (numbers + marks === 0) return texts > 0 ? 'text' : 'empty';
  return numbers + marks >= texts ? 'amounts' : 'text';
}
