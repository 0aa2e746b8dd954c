import { succeed, type Issue, type Result } from '../issue/issue';
import { formatArea } from '../xlsx/address';
import type { SheetVisibility } from '../xlsx/workbook';
import { describeColumn, type ColumnInspection } from './inspection/describeColumn';
import { gridIssues } from './inspection/gridIssues';
import { openSource } from './openSource';
import { workbookFacts } from './reading/workbookFacts';
import { findTables } from './tables/findTables';
import { readGrid } from './tables/readGrid';
import { rowText, type SheetTable } from './tables/sheetTable';

/** What the reader sees of one table. `range` is its A1 range with its headings; `totals` names its rows of totals. */
export interface TableInspection {
  readonly range: string;
  readonly title: string;
  readonly headingRows: readonly number[];
  readonly columns: readonly ColumnInspection[];
  readonly rows: number;
  readonly totals: readonly string[];
}

/** What the reader sees of one sheet. */
export interface SheetInspection {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly tables: readonly TableInspection[];
}

/** What the reader sees of a workbook; `organisation` and `year` are whose and of when it seems to be. */
export interface Inspection {
  readonly file: string;
  readonly organisation: string;
  readonly year: string | null;
  readonly sheets: readonly SheetInspection[];
  readonly otherSheets: readonly string[];
}

/**
 * Says what the reader sees in a workbook: its sheets, hidden ones too, and their tables with headings, units and totals.
 *
 * Issues name cells with errors, formulas without a value, and hidden rows and columns within tables.
 */
export function inspectWorkbook(bytes: Uint8Array, fileName: string): Result<Inspection> {
  const workbook = openSource(bytes, fileName);
  if (!workbook.ok) return workbook;

  const grids = workbook.value.sheets.map(sheet => readGrid(fileName, workbook.value, sheet));
  const facts = workbookFacts(
    fileName,
    grids.filter(grid => grid.visibility === 'visible'),
  );
  const issues: Issue[] = [...workbook.issues, ...facts.issues];
  const sheets = grids.map(grid => {
    const tables = findTables(grid);
    issues.push(...gridIssues(grid, tables));
    return {
      name: grid.sheet,
      visibility: grid.visibility,
      hiddenRows: grid.hiddenRows.size,
      hiddenColumns: grid.hiddenColumns.size,
      tables: tables.map(table => inspectTable(table)),
    };
  });
  const { otherSheets } = workbook.value;
  return succeed({ file: fileName, organisation: facts.body.name, year: facts.year, sheets, otherSheets }, issues);
}

function inspectTable(table: SheetTable): TableInspection {
  const totals = table.rows.filter(row => row.role === 'total');
  return {
    range: formatArea(table.area),
    title: table.captions
      .map(caption => caption.text)
      .reverse()
      .join(' · '),
    headingRows: table.headingRows,
    columns: table.columns.map(column => describeColumn(table, column)),
    rows: table.rows.length - totals.length,
    totals: totals.map(row => rowText(row)),
  };
}
