import assert from 'node:assert/strict';
import { test } from 'node:test';
import { childOf, type XmlElement } from '../../src/xlsx/xml/readXml';
import { readPack, type FileCell, type FileSheet, type FileTable, type PackFile } from './packFile';
import { goldenCase, packOf, randomCase, sampleCase } from './packs';

const packs: readonly (readonly [name: string, pack: PackFile])[] = [
  ['the sample', readPack(packOf(await sampleCase()).bytes)],
  ['the golden case', readPack(packOf(goldenCase()).bytes)],
  ['a random case', readPack(packOf(randomCase()).bytes)],
];

/** Holds a rule against every sheet of every pack. */
export function rule(name: string, check: (sheet: FileSheet, pack: PackFile) => void): void {
  test(name, async t => {
    for (const [which, pack] of packs) {
      assert.ok(pack.sheets.length > 8);
      await t.test(which, () => pack.sheets.forEach(sheet => check(sheet, pack)));
    }
  });
}

/** Holds a rule against every pack as a whole. */
export function packRule(name: string, check: (pack: PackFile) => void): void {
  test(name, async t => {
    for (const [which, pack] of packs) await t.test(which, () => check(pack));
  });
}

/** Every sheet but the cover has a table. */
export const isData = ({ name }: FileSheet): boolean => name !== 'Cover';

/** The one table of a sheet. */
export function tableOf(sheet: FileSheet): FileTable {
  const [table, ...others] = sheet.tables;
  assert.ok(table !== undefined, `${sheet.name} has no table`);
  assert.equal(others.length, 0, sheet.name);
  return table;
}

/** The cell at a place, if there is one. */
export function cellAt(sheet: FileSheet, row: number, column: number): FileCell | undefined {
  return sheet.cells.find(cell => cell.row === row && cell.column === column);
}

/** What a cell holds, as text; empty where there is none. */
export const textAt = (sheet: FileSheet, row: number, column: number): string =>
  String(cellAt(sheet, row, column)?.value ?? '');

/** What the style of a cell says, as the file spells it. */
export function styleOf(pack: PackFile, cell: FileCell) {
  const xf = childOf(pack.styles, 'cellXfs')?.children[cell.style];
  const part = (list: string, id: string): XmlElement | undefined =>
    childOf(pack.styles, list)?.children[Number(xf?.attributes.get(id) ?? 0)];
  const font = part('fonts', 'fontId');
  const fill = childOf(part('fills', 'fillId'), 'patternFill')?.attributes.get('patternType');
  const value = (name: string, attribute = 'val'): string => childOf(font, name)?.attributes.get(attribute) ?? '';
  return {
    alignment: childOf(xf, 'alignment')?.attributes ?? new Map<string, string>(),
    font: value('name'),
    size: Number(value('sz')),
    color: `#${value('color', 'rgb').slice(2)}`,
    isUnderlined: childOf(font, 'u') !== undefined,
    fill,
  };
}
