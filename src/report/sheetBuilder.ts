import type { ChartPlan, PlanCell, Role, SheetPlan, StyledArea, ValidationPlan } from './plan';
import { FONT, ROLE_STYLES } from './roles';
import { TAB_COLORS } from './sheets';
import type { OwnSheet } from './sheets';
import { wrappedLines } from './wrappedLines';

/** A sheet in the making. Rows and columns count from 1. */
export interface SheetBuilder {
  readonly key: string;
  readonly name: string;
  /** Puts one cell and says what it is for. */
  put(row: number, column: number, cell: PlanCell, role?: Role, numberFormat?: string): void;
  /** Puts neighbouring cells of one row that play one role. */
  putRow(row: number, column: number, cells: readonly PlanCell[], role: Role, numberFormat?: string): void;
  chart(chart: ChartPlan): void;
  /** Has this row begin a page on paper. */
  startPage(row: number): void;
  /** Says what may be entered in an area. */
  validate(validation: ValidationPlan): void;
  /** `printedColumns` counts from A; without it all columns are printed. */
  finish(widths: readonly number[], frozenRows: number, printedColumns?: number): SheetPlan;
}

/** The row whose first cell shows the state of the checks on every sheet. */
export const STATE_ROW = 3;

/** The first row below the head that every sheet has. */
export const FIRST_BODY_ROW = 5;

/** Opens a sheet with its title in A1 and its purpose in A2; A3 is kept for the state of the checks. */
export function openSheet(own: OwnSheet, name: string): SheetBuilder {
  const rows = new Map<number, Map<number, PlanCell>>();
  const styles: StyledArea[] = [];
  const charts: ChartPlan[] = [];
  const validations: ValidationPlan[] = [];
  const pageStarts: number[] = [];
  let lastRow = 1;
  let lastColumn = 1;

  const put: SheetBuilder['put'] = (row, column, cell, role, numberFormat) => {
    const cells = rows.get(row) ?? new Map<number, PlanCell>();
    rows.set(row, cells.set(column, cell));
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    if (role !== undefined) {
      styles.push({ row, column, rows: 1, columns: 1, role, ...(numberFormat === undefined ? {} : { numberFormat }) });
    }
  };

  put(1, 1, own.title, 'title');
  put(2, 1, own.purpose, 'subtitle');
  return {
    key: own.key,
    name,
    put,
    putRow: (row, column, cells, role, numberFormat) => {
      cells.forEach((cell, index) => put(row, column + index, cell));
      if (cells.length === 0) return;
      styles.push({
        row,
        column,
        rows: 1,
        columns: cells.length,
        role,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
    },
    chart: chart => charts.push(chart),
    startPage: row => pageStarts.push(row),
    validate: validation => validations.push(validation),
    finish: (widths, frozenRows, printedColumns) => {
      const cells = Array.from({ length: lastRow }, (_, row) =>
        Array.from({ length: lastColumn }, (_, column) => rows.get(row + 1)?.get(column + 1) ?? null),
      );
      const wrappedRows = findWrappedRows(cells, styles, widths);
      return {
        key: own.key,
        name,
        tabColor: TAB_COLORS[own.kind],
        cells,
        styles,
        widths,
        wrappedRows,
        frozenRows,
        pageStarts,
        printedColumns: printedColumns ?? Math.max(lastColumn, ...charts.map(chart => chart.to.column)),
        isProtected: own.isProtected,
        validations,
        charts,
      };
    },
  };
}

/** What a column has beside the characters of its plan, in characters. */
const PADDING = 1;

/** Counts the lines of headings that do not fit their columns. */
function findWrappedRows(
  cells: readonly (readonly PlanCell[])[],
  styles: readonly StyledArea[],
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const wrapped = new Map<number, number>();
  for (const { row, column, columns, role } of styles) {
    const { wrap, bold = false, size = FONT.size } = ROLE_STYLES[role];
    if (wrap !== true) continue;
    for (let at = column; at < column + columns; at++) {
      const text = cells[row - 1]?.[at - 1];
      if (typeof text !== 'string') continue;
      const lines = wrappedLines({ text, size, bold, width: (widths[at - 1] ?? 8) + PADDING });
      if (lines > (wrapped.get(row) ?? 1)) wrapped.set(row, lines);
    }
  }
  return wrapped;
}
