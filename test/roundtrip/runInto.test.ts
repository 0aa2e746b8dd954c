import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { OWN_SHEETS } from '../../src/report/sheets';
import { readSaved } from '../host/savedWorkbook';
import { sharedData } from '../xlsx/sharedData';
import { books } from './makeBooks';
import { renderPages, skipWithoutPictures } from './renderPages';
import { runInto } from './runInto';
import { styleTables } from './styleEntries';
import { ownLists, userParts } from './userParts';

const shared = ['kitchen-sink', 'pivot-tables', 'pivot-filters'].map(name => {
  const { path, skip } = sharedData(`roundtrip/${name}.xlsx`);
  return { name: `${name}.xlsx`, skip, read: () => new Uint8Array(readFileSync(path)) };
});
const afterOneRun = new Map<string, Promise<Uint8Array>>();

/** The workbook after a run into it, which is made once. */
function ranInto(name: string, workbook: Uint8Array): Promise<Uint8Array> {
  const made = afterOneRun.get(name) ?? runInto(workbook, name);
  afterOneRun.set(name, made);
  return made;
}

const made = [...books].map(([name, bytes]) => ({ name, skip: false as const, read: () => bytes }));

/** Has no styles, so that each program lets it look as it likes. */
const UNSTYLED = 'bare.xlsx';

/** What a run may change of a workbook's own part: its lists of tabs and names, and that all is calculated on opening. */
function withoutLists(workbook: string): string {
  return workbook
    .replace(/<(\w+:)?sheets>.*<\/(\w+:)?sheets>/s, '')
    .replace(/<(\w+:)?definedNames>.*<\/(\w+:)?definedNames>/s, '')
    .replace(/<(\w+:)?calcPr\b[^>]*\/>/, '');
}

for (const { name, skip, read } of [...made, ...shared]) {
  test(`a run into ${name} leaves every part of the user's byte for byte, and another run too`, { skip }, async () => {
    const before = read();
    const once = await ranInto(name, before);
    const twice = await runInto(once, name);
    const own = userParts(before);
    for (const after of [once, twice]) {
      const parts = userParts(after);
      assert.deepEqual(
        [...own].filter(([path, text]) => parts.get(path) !== text).map(([path]) => path),
        [],
      );
    }
    assert.deepEqual([...userParts(twice).keys()].sort(), [...userParts(once).keys()].sort());
    assert.equal(ownLists(twice).styles, ownLists(once).styles);
  });

  test(
    `a run into ${name} lists sheets and names behind the user's, whose styles keep their numbers`,
    { skip },
    async () => {
      const before = read();
      const after = await ranInto(name, before);
      const [was, is] = [readSaved(before), readSaved(after)];
      assert.deepEqual(
        is.sheets.slice(0, was.sheets.length).map(sheet => [sheet.name, sheet.visibility]),
        was.sheets.map(sheet => [sheet.name, sheet.visibility]),
      );
      const added = new Set(is.sheets.slice(was.sheets.length).map(sheet => sheet.name));
      assert.equal(is.sheets.length, was.sheets.length + OWN_SHEETS.length);
      assert.deepEqual(is.otherSheets, was.otherSheets);
      assert.deepEqual(
        is.names.filter(each => !each.name.startsWith('HJW_') && !added.has(each.sheet ?? '')),
        was.names,
      );
      assert.equal(is.activeSheet, was.activeSheet);
      const [lists, listsAfter] = [ownLists(before), ownLists(after)];
      assert.equal(withoutLists(listsAfter.workbook), withoutLists(lists.workbook));
      const tables = styleTables(listsAfter.styles ?? '');
      for (const [table, text] of styleTables(lists.styles ?? '')) {
        assert.ok(tables.get(table)?.startsWith(text), `${table} begins as before`);
      }
    },
  );

  if (name === UNSTYLED) continue;
  test(
    `LibreOffice draws the user's sheets of ${name} the same after a run, pixel for pixel`,
    { skip: skip === false ? skipWithoutPictures : skip },
    async () => {
      const pages = await renderPages(read());
      assert.ok(pages.length > 0);
      const after = await renderPages(await ranInto(name, read()), pages.length);
      assert.deepEqual(
        pages.flatMap((page, index) => (after[index]?.equals(page) === true ? [] : [`page ${index + 1}`])),
        [],
      );
    },
  );
}
