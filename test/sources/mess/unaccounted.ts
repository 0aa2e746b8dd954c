import assert from 'node:assert/strict';
import type { Issue, IssuePlace } from '../../../src/issue/issue';
import { inspectWorkbook } from '../../../src/sources/inspectWorkbook';
import type { SourceReading } from '../../../src/sources/readSource';
import { parseCell } from '../../../src/xlsx/address';
import { opened, read } from '../../xlsx/tinyWorkbook';

/**
 * Lists the cells with numbers, but for headings, on the sheets shown that a reading does not account for: `Budget!B7`.
 *
 * A cell is accounted for when a figure's lineage, a total, an issue or an omission names it; or an omission names the
 * heading of its column, the first cell of its row, or its sheet as a whole.
 */
export function unaccounted(
  bytes: Uint8Array,
  file: string,
  reading: SourceReading,
  issues: readonly Issue[],
): readonly string[] {
  const named = new Set([
    ...reading.figures.flatMap(figure => cellsOf(figure.lineage)),
    ...[...reading.controls, ...issues].flatMap(({ place }) => nameOf(place)),
    ...reading.ignored.flatMap(({ place }) => nameOf(place)),
  ]);
  const lines = reading.ignored.map(({ place }) => place);
  const inspection = inspectWorkbook(bytes, file);
  assert.ok(inspection.ok);
  const left: string[] = [];
  for (const sheet of read(opened(bytes, file)).sheets.filter(({ visibility }) => visibility === 'visible')) {
    const seen = inspection.value.sheets.find(({ name }) => name === sheet.name);
    const headingRows = new Set(seen?.tables.flatMap(table => table.headingRows));
    for (const [row, cells] of sheet.content().cells) {
      if (headingRows.has(row)) continue;
      for (const [column, { value }] of cells) {
        const name = `${sheet.name}!${row},${column}`;
        if (typeof value !== 'number' || named.has(name)) continue;
        if (!lines.some(place => speaksFor(place, sheet.name, row, column))) left.push(name);
      }
    }
  }
  return left;
}

function speaksFor(place: IssuePlace, sheet: string, row: number, column: number): boolean {
  if (place.sheet !== sheet) return false;
  if (place.cell === undefined) return true;
  const cell = parseCell(place.cell);
  assert.ok(cell);
  return cell.row <= row && cell.column === column ? true : cell.row === row && cell.column <= column;
}

function nameOf({ sheet, cell }: IssuePlace): readonly string[] {
  return sheet === undefined || cell === undefined ? [] : cellsOf({ sheet, cell });
}

/** Spells out `C9:G9`, `E5:E7,E12` and `B3,'Environment'!B4`. */
function cellsOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): readonly string[] {
  let current = sheet;
  return cell.split(',').flatMap(part => {
    const [, other, area = ''] = /^(?:'(.*)'!)?(.*)$/.exec(part) ?? [];
    current = other ?? current;
    const [from, to] = area.split(':').map(address => parseCell(address));
    assert.ok(from, cell);
    const names: string[] = [];
    for (let { row } = from; row <= (to ?? from).row; row += 1) {
      for (let { column } = from; column <= (to ?? from).column; column += 1) names.push(`${current}!${row},${column}`);
    }
    return names;
  });
}
