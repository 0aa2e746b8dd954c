import assert from 'node:assert/strict';
import type { CellWrite, SheetEdit, WorkbookEdit } from '../../src/xlsx/edit';
import type { ReadWorkbook } from '../../src/xlsx/workbook';
import type { XlsxPackage } from '../../src/xlsx/xlsxPackage';
import { parseCell } from '../../src/xlsx/address';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { opened, read } from './tinyWorkbook';

/** The text of a part, failing the test when there is none. */
export function partText(xlsx: XlsxPackage, path: string): string {
  const part = xlsx.parts.get(path);
  assert.ok(part, `${path} is missing; there are ${[...xlsx.parts.keys()].join(', ')}`);
  return new TextDecoder().decode(part.bytes);
}

/** The edit that changes nothing of a workbook. */
export function noEdit(workbook: ReadWorkbook): WorkbookEdit {
  return {
    sheets: workbook.sheets.map(({ name, part, visibility }) => ({ name, part, visibility, cells: new Map() })),
    activeSheet: workbook.activeSheet,
  };
}

/** Cells by address, as an edit takes them. */
export function cellEdits(cells: Readonly<Record<string, Partial<CellWrite> | null>>): SheetEdit['cells'] {
  const rows = new Map<number, Map<number, CellWrite | null>>();
  for (const [address, write] of Object.entries(cells)) {
    const place = parseCell(address);
    assert.ok(place, address);
    const row = rows.get(place.row) ?? new Map<number, CellWrite | null>();
    rows.set(place.row, row.set(place.column, write === null ? null : { value: null, baseStyle: 0, ...write }));
  }
  return rows;
}

/** Writes a package with changes to its first sheet, and opens what was written. */
export function writeFirstSheet(xlsx: XlsxPackage, change: Partial<SheetEdit>): XlsxPackage {
  const edit = noEdit(read(xlsx));
  const sheets = edit.sheets.map((sheet, index) => (index === 0 ? { ...sheet, ...change } : sheet));
  return opened(writeWorkbook(xlsx, { ...edit, sheets }));
}

/** The paths of the parts that two packages do not share byte for byte. */
export function changedParts(before: XlsxPackage, after: XlsxPackage): string[] {
  const paths = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [...paths].filter(path => {
    const [one, other] = [before.parts.get(path)?.bytes, after.parts.get(path)?.bytes];
    return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
  });
}
