import assert from 'node:assert/strict';
import type { FileSheet, PackFile } from './packFile';

/** A table of the file by the words of its rows and headings, notes and units taken off the headings. */
export interface ShownTable {
  readonly headings: readonly string[];
  readonly labels: readonly string[];
  /** What stands in the row of a label, under a heading. */
  at(label: string, heading: string): string | number;
  column(heading: string): readonly (string | number)[];
}

/** Reads the table of a sheet out of the file. */
export function shownTable(pack: PackFile, name: string): ShownTable {
  const sheet = pack.sheets.find(each => each.name === name);
  assert.ok(sheet !== undefined, `no sheet ${name}`);
  return tableOn(sheet);
}

function tableOn(sheet: FileSheet): ShownTable {
  const [table] = sheet.tables;
  assert.ok(table !== undefined);
  const cell = (row: number, column: number): string | number =>
    sheet.cells.find(each => each.row === row && each.column === column)?.value ?? '';
  const headings = table.columns.map(plain);
  const labels = Array.from({ length: table.bottom - table.top }, (_, at) => String(cell(table.top + 1 + at, 1)));
  const indexOf = (list: readonly string[], wanted: string): number => {
    const at = list.indexOf(wanted);
    assert.ok(at >= 0, `${sheet.name} has no ${wanted}: ${list.join(', ')}`);
    return at;
  };
  return {
    headings,
    labels,
    at: (label, heading) => cell(table.top + 1 + indexOf(labels, label), 1 + indexOf(headings, heading)),
    column: heading => labels.map((_, at) => cell(table.top + 1 + at, 1 + indexOf(headings, heading))),
  };
}

/** A heading without its unit and its notes. */
function plain(heading: string): string {
  return heading.replace(/ \[note [0-9]+\]/g, '').replace(/ \((?:£[^)]*|per cent|years|full-time equivalents)\)$/, '');
}
