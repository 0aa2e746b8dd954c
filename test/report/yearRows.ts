import { textOf } from './savedPack';
import type { SavedPack, SavedSheet } from './savedPack';

/** The first column that holds figures. */
export const FIRST_FIGURE = 4;

const YEAR = /^\d{4}\/\d{2}$/;

/** A row of figures by year, with the years that head it. */
export interface YearRow {
  readonly sheet: SavedSheet;
  readonly row: number;
  readonly years: readonly string[];
}

/** Every row of figures by year in the pack. */
export function yearRowsOf(pack: SavedPack): readonly YearRow[] {
  return pack.sheets.flatMap(sheet => {
    const rows = [];
    let years: string[] = [];
    const last = Math.max(...sheet.cells.map(cell => cell.row));
    for (let row = 1; row <= last; row++) {
      const headings = [...Array(60).keys()].map(at => textOf(sheet.at(row, FIRST_FIGURE + at)));
      if (YEAR.test(headings[0] ?? ''))
        years = headings.slice(
          0,
          headings.findIndex(text => !YEAR.test(text)),
        );
      else if ((sheet.at(row, 1)?.value ?? null) === null) years = [];
      else if (years.length > 0) rows.push({ sheet, row, years });
    }
    return rows;
  });
}
