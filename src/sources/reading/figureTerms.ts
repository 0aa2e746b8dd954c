import { Decimal } from '../../engine/decimal';
import { cellOf } from '../tables/sheetTable';
import type { TableFigure } from './tableFigure';

/** A cell that counts towards a figure: `scale` turns what the cell holds into £'000 or FTE, signed as the model signs. */
export interface FigureTerm {
  readonly sheet: string;
  readonly cell: string;
  readonly scale: number;
}

/**
 * Says of which cells a figure is the sum, each times its scale; null when a formula over the cells would not come to it.
 *
 * It would not where a cell holds a text, such as `(1,500) CR` or a dash, which Excel does not add up. A cell whose
 * format shows thousands of what it holds keeps that in its scale. Example: pounds in `C5` and `C6` → `C5` and `C6`
 * at 0.001 each.
 */
export function figureTerms(figures: readonly TableFigure[], value: Decimal): readonly FigureTerm[] | null {
  const terms: FigureTerm[] = [];
  let sum = new Decimal(0);
  for (const figure of figures) {
    const { cell, table } = figure.context;
    if (cell.text !== '' || cell.amount?.kind !== 'number') return null;
    const size = sizeOf(figure);
    const scale = size === asItIs ? figure.scale : figure.scale.times(size);
    sum = sum.plus(size === asItIs ? figure.value : new Decimal(Number(cell.raw).toPrecision(15)).times(scale));
    terms.push({ sheet: table.grid.sheet, cell: cell.address, scale: scale.toNumber() });
  }
  return terms.length > 0 && sum.equals(value) ? terms : null;
}

/** What one of the cell's own units shows as: 0.001 under a format such as `#,##0,`. A nought is like its neighbours. */
function sizeOf({ context }: TableFigure): Decimal {
  const { table, column, cell } = context;
  const own = shownSize(cell);
  if (own !== null) return own;
  for (const { row } of table.rows) {
    const size = shownSize(cellOf(table, row, column.column));
    if (size !== null) return size;
  }
  return asItIs;
}

function shownSize(cell: ReturnType<typeof cellOf>): Decimal | null {
  const held = Number(cell?.raw ?? '');
  if (cell?.text !== '' || cell.amount?.kind !== 'number' || !Number.isFinite(held) || held === 0) return null;
  const shown = cell.amount.value.toNumber() / held;
  return shown === 1 ? asItIs : new Decimal(10).pow(Math.round(Math.log10(shown)));
}

const asItIs = new Decimal(1);
