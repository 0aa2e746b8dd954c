import type { Decimal } from '../engine/decimal';
import { fail, succeed, type Issue, type IssuePlace, type Result } from '../issue/issue';
import { chooseCandidate } from './measure/chooseCandidate';
import { findCandidates } from './measure/findCandidates';
import { leftOutCandidates } from './measure/leftOutCandidates';
import { bodyMissing, measureMissing, sheetMissing } from './measure/measureIssues';
import { readBodyFigure } from './measure/readBodyFigure';
import { openSource } from './openSource';
import { linkedCells } from './reading/linkedValues';
import type { Ignored } from './reading/tableFigure';
import { workbookFacts } from './reading/workbookFacts';
import { findTables } from './tables/findTables';
import type { GridCell } from './tables/grid';
import { readGrid } from './tables/readGrid';
import { cellOf } from './tables/sheetTable';

/** What is wanted of a workbook: a measure by the words of its heading, and bodies by code or name. */
export interface MeasureRequest {
  readonly measure: string;
  readonly bodies: readonly string[];
  /** Restricts the search to one sheet. */
  readonly sheet?: string;
}

/**
 * One body's figure: `value` in the unit as read, `pounds` the same in whole pounds (null where it is no money).
 *
 * `asked` is the body as asked for, `name` and `code` as the workbook writes them.
 */
export interface MeasureFigure {
  readonly asked: string;
  readonly name: string;
  readonly code: string | null;
  readonly value: Decimal;
  readonly unit: string;
  readonly pounds: Decimal | null;
  readonly sheet: string;
  readonly cell: string;
  readonly year: string | null;
}

/** The figures of one measure, in the order in which the bodies were asked for, and what else fitted the words. */
export interface MeasureReading {
  readonly file: string;
  readonly measure: string;
  readonly figures: readonly MeasureFigure[];
  readonly ignored: readonly Ignored[];
}

/**
 * Picks one measure of some bodies out of a workbook of many.
 *
 * Visible sheets and columns come before hidden ones, columns with figures before columns of noughts, closer headings
 * before looser ones. Where several columns remain and differ, nothing is chosen: an error lists them and says how to
 * tell them apart. A body that is not found is an error beside the figures of the others; without any figure the
 * reading fails. Values that formulas fetch from other workbooks come with a warning.
 */
export function readMeasure(bytes: Uint8Array, fileName: string, request: MeasureRequest): Result<MeasureReading> {
  const workbook = openSource(bytes, fileName);
  if (!workbook.ok) return workbook;

  const sheetNames = workbook.value.sheets.map(sheet => sheet.name);
  const isWanted = (name: string): boolean =>
    request.sheet === undefined || name.trim().toLowerCase() === request.sheet.trim().toLowerCase();
  const sheets = workbook.value.sheets.filter(sheet => isWanted(sheet.name));
  if (sheets.length === 0) return fail(sheetMissing(fileName, request.sheet ?? '', sheetNames));

  const grids = sheets.map(sheet => readGrid(fileName, workbook.value, sheet));
  const tables = grids.flatMap(grid => findTables(grid));
  const candidates = findCandidates(tables, request.measure);
  if (candidates.length === 0) return fail(measureMissing(fileName, request.measure, tables));

  const { year } = workbookFacts(fileName, grids);
  const issues: Issue[] = [...workbook.issues];
  const figures: MeasureFigure[] = [];
  const cells: { readonly cell: GridCell; readonly place: IssuePlace }[] = [];
  const used = new Set<(typeof candidates)[number]>();
  for (const asked of request.bodies) {
    const choice = chooseCandidate(candidates, asked, request.measure, fileName);
    if (choice === null) {
      issues.push(bodyMissing(fileName, asked, candidates));
    } else if ('issue' in choice) {
      issues.push(choice.issue);
    } else {
      used.add(choice.candidate);
      const read = readBodyFigure(choice.candidate.table, choice.place, asked, year);
      if ('issue' in read) issues.push(read.issue);
      else {
        figures.push(read);
        const { table } = choice.candidate;
        const cell = cellOf(table, choice.place.row.row, choice.place.column.column);
        if (cell !== undefined) cells.push({ cell, place: { file: fileName, sheet: read.sheet, cell: read.cell } });
      }
    }
  }
  if (figures.length === 0) return fail(...issues);
  issues.push(...linkedCells(cells));
  const ignored = leftOutCandidates(candidates, used, request.bodies);
  return succeed({ file: fileName, measure: request.measure, figures, ignored }, issues);
}
