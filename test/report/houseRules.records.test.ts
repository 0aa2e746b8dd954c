// One test for each rule of the house that it names, over the working pack as it is saved: what the pack says of itself (W01 to W04).
// docs/house-rules.md lists them all.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { columnLetters } from '../../src/lines/columnLetters';
import { REGISTER_PREFIX } from '../../src/report/entered';
import { run, theHost } from '../usecases/sampleRun';
import { addresses, areaNamed, cellsIn, readPack, savePack, sheetNamed, textOf } from './savedPack';
import type { SavedCell, SavedPack } from './savedPack';

let pack: SavedPack;

before(async () => {
  pack = await savePack();
});

/** The rows of a register as cells, by the texts of its headings. */
function registerRows(name: string): readonly ReadonlyMap<string, SavedCell | undefined>[] {
  const area = areaNamed(pack, `${REGISTER_PREFIX}${name}`);
  const sheet = sheetNamed(pack, area.sheet);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return Array.from(
    { length: area.bottom - area.top + 1 },
    (_, at) =>
      new Map(columns.map(column => [textOf(sheet.at(area.top - 1, column)), sheet.at(area.top + at, column)])),
  );
}

const isOpen = (cell: SavedCell | undefined): boolean => cell?.format.locked === false;

test('W01: the first sheet says purpose, owner, version, run, units, price base, signs, sheets and how to use it', () => {
  const [cover] = pack.sheets;
  assert.equal(cover?.read.name, 'Cover');
  const labels = new Set(cover.cells.filter(cell => cell.column === 1).map(cell => cell.value));
  for (const label of [
    'Purpose',
    'In short',
    'Owner',
    'Run (UTC)',
    'Run number',
    'Model format',
    'Units',
    'Price base',
    'Discounting',
    'Signs',
    'Changing it',
    'Key to styles',
  ])
    assert.ok(labels.has(label), label);
  for (const sheet of pack.sheets) assert.ok(labels.has(sheet.read.name), sheet.read.name);
  const ownerRow = cover.cells.find(cell => cell.value === 'Owner')?.row ?? 0;
  assert.equal(cover.at(ownerRow, 2)?.format.locked, false);
});

test('W02: a log says when each run was and what changed with it, and which sources were read', () => {
  const log = sheetNamed(pack, 'Log');
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(column => log.at(5, column)?.value),
    ['When (UTC)', 'What', 'Before', 'After', 'Source'],
  );
  assert.equal(log.at(6, 1)?.value, '2011-09-30 10:00');
  const top = log.cells.find(({ value }) => value === 'Read at (UTC)')?.row ?? 0;
  assert.deepEqual(
    [1, 2, 3].map(row => [1, 3].map(column => log.at(top + row, column)?.value)),
    ['HCC', 'HC', 'HFRA'].map(body => ['2011-09-30 10:00', body]),
  );
  for (const row of [1, 2, 3]) {
    assert.match(textOf(log.at(top + row, 2)), /^hampshire-.*\.xlsx$/);
    assert.match(textOf(log.at(top + row, 4)), /^[0-9a-f]{16}$/);
  }
});

test('W03: every assumption has an id, a value, a unit, a source, and an owner, a date and a confidence to enter', () => {
  const rows = registerRows('assumptions');
  const ids = rows.map(row => textOf(row.get('Id')));
  assert.equal(new Set(ids).size, ids.length);
  const inputs = pack.names.flatMap(({ name }) => (name.startsWith('HJW_in_') ? [name.slice(7)] : []));
  assert.deepEqual(new Set(ids.map(id => id.replace(/\[.*/, ''))), new Set(inputs));
  for (const row of rows) {
    const id = textOf(row.get('Id'));
    for (const heading of ['Assumption', 'Where', 'Unit', 'Source'])
      assert.ok(textOf(row.get(heading)) !== '', `${id}: ${heading}`);
    assert.match(row.get('Value, or lowest')?.formula ?? '', /^IF\(COUNT\(.*\)=0,"",MIN\(.*\)\)$/, id);
    assert.ok(['Red', 'Amber', 'Green'].includes(textOf(row.get('Confidence'))), id);
    assert.equal(row.get('Date')?.format.numberFormat, 'd mmm yyyy', id);
    for (const heading of ['Owner', 'Date', 'Confidence']) assert.ok(isOpen(row.get(heading)), `${id}: ${heading}`);
  }
});

test('W03: the log states the figures that stand in the cells that it names', () => {
  for (const row of registerRows('assumptions')) {
    const [sheet = '', cells = ''] = textOf(row.get('Where')).split('!');
    const figures = cellsIn(sheetNamed(pack, sheet), cells).flatMap(({ value }) =>
      typeof value === 'number' ? [value] : [],
    );
    const least = row.get('Value, or lowest')?.value;
    if (figures.length === 0) assert.equal(least ?? '', '', textOf(row.get('Id')));
    else assert.equal(least, Math.min(...figures), textOf(row.get('Id')));
  }
});

test('W03: cells of the log that may be entered say what, by a list of words or as a date', () => {
  const { sheet, top, bottom } = areaNamed(pack, `${REGISTER_PREFIX}assumptions`);
  const rules = sheetNamed(pack, sheet).read.content().validations;
  const headings = [...Array(12).keys()].map(at => textOf(sheetNamed(pack, sheet).at(top - 1, at + 1)));
  const areaOf = (heading: string): string => {
    const letters = columnLetters(headings.indexOf(heading) + 1);
    return `${letters}${top}:${letters}${bottom}`;
  };
  const ruleFor = (heading: string): (typeof rules)[number] | undefined =>
    rules.find(rule => rule.areas.includes(areaOf(heading)));
  assert.deepEqual([ruleFor('Confidence')?.type, ruleFor('Confidence')?.formula1], ['list', '"Red,Amber,Green"']);
  assert.equal(ruleFor('Date')?.type, 'decimal');
});

test('W04: issues and limitations are logged with an owner, a date and a status to enter', () => {
  for (const name of ['issues', 'limitations']) {
    const rows = registerRows(name);
    assert.ok(rows.length >= 8, `${name}: ${rows.length}`);
    for (const row of rows.filter(each => textOf(each.get('Kind')) !== 'Entered')) {
      for (const heading of ['About', 'What', 'What to do', 'Id'])
        assert.ok(textOf(row.get(heading)) !== '', `${name}: ${heading}`);
      for (const heading of ['Owner', 'Date', 'Status']) assert.ok(isOpen(row.get(heading)), `${name}: ${heading}`);
    }
  }
});

test('W04: commissioner, analyst, assurer and approver sign with name, date and decision; assurance has a log', () => {
  const signatures = registerRows('signOff');
  assert.deepEqual(
    signatures.map(row => textOf(row.get('Role'))),
    ['Commissioner', 'Analyst', 'Assurer', 'Approver'],
  );
  for (const row of signatures) {
    assert.deepEqual(
      ['Name', 'Position', 'Date', 'Decision', 'Remarks'].filter(heading => !isOpen(row.get(heading))),
      [],
    );
    assert.equal(row.get('State')?.value, 'Open');
  }
  const assurance = registerRows('quality');
  assert.ok(assurance.length >= 8);
  const closed = assurance.flatMap(row => ['By', 'Date', 'Outcome'].map(heading => row.get(heading)));
  assert.deepEqual(addresses(closed.filter(cell => cell !== undefined).filter(cell => !isOpen(cell))), []);
});

test('W01, W03 and W04: what people entered stands there after the next run', async () => {
  const host = await theHost();
  const entries: readonly (readonly [name: string, row: number, heading: string, value: string | number])[] = [
    ['assumptions', 3, 'Owner', 'Head of Finance'],
    ['assumptions', 3, 'Confidence', 'Red'],
    ['issues', 0, 'Owner', 'Treasurer'],
    ['issues', 0, 'Status', 'Accepted'],
    ['limitations', 1, 'Owner', 'Board'],
    ['signOff', 3, 'Name', 'A. Approver'],
    ['signOff', 3, 'Date', 40_847],
    ['signOff', 3, 'Decision', 'Signed'],
    ['quality', 2, 'Outcome', 'Passed'],
  ];
  const places = entries.map(([name, row, heading]) => registerRows(name)[row]?.get(heading));
  await Excel.run(async context => {
    entries.forEach(([, , , value], index) => {
      const place = places[index];
      assert.ok(place !== undefined);
      const cell = context.workbook.worksheets.getItem(place.sheet).getCell(place.row - 1, place.column - 1);
      cell.values = [[value]];
    });
    await context.sync();
  });
  await run({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
  await host.settled();
  pack = readPack(host.save());
  entries.forEach(([name, row, heading, value]) =>
    assert.equal(registerRows(name)[row]?.get(heading)?.value, value, `${name}: ${heading}`),
  );
  assert.equal(registerRows('signOff')[3]?.get('State')?.value, 'Signed');
});
