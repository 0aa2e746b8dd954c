import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { WorkbookHost } from '../../src/host/createHost';
import { OWN_SHEETS } from '../../src/report/sheets';
import { runModel } from '../../src/usecases/runModel';
import { partsOf, readSaved } from '../host/savedWorkbook';
import { run, sampleRequest, theHost } from '../usecases/sampleRun';

const PROTECTED = OWN_SHEETS.filter(sheet => sheet.isProtected).map(sheet => sheet.name);

let host: WorkbookHost;
let empty: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
});

beforeEach(async () => {
  assert.ok(host.open(empty, 'book.xlsx').ok);
  await run(sampleRequest());
});

const protectedSheets = (): string[] =>
  host.workbook.sheets.filter(sheet => sheet.protection !== null).map(sheet => sheet.name);

async function visit<Answer>(work: (context: Excel.RequestContext) => Answer): Promise<Answer> {
  return Excel.run(async context => {
    const answer = work(context);
    await context.sync();
    return answer;
  });
}

/** Does something while no sheet can be set up for paper, as where no printer is installed. */
async function withoutPrinter<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const { a4 } = Excel.PaperType;
  Reflect.set(Excel.PaperType, 'a4', 'no such paper');
  try {
    return await work();
  } finally {
    Reflect.set(Excel.PaperType, 'a4', a4);
  }
}

test('sheets are protected but for those beside whose rows people write, and a second run leaves it so', async () => {
  assert.deepEqual(protectedSheets(), PROTECTED);
  await run({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
  assert.deepEqual(protectedSheets(), PROTECTED);
});

test('a calculated cell takes no entry and an input does; widths and looks may be changed', async () => {
  await assert.rejects(
    visit(context => void (context.workbook.worksheets.getItem('Results').getRange('D7').values = [[1]])),
    { code: 'AccessDenied' },
  );
  await visit(context => {
    const results = context.workbook.worksheets.getItem('Results');
    results.getRange('D:D').format.columnWidth = 90;
    results.getRange('D7').format.font.bold = true;
    context.workbook.names.getItem('HJW_in_procurementRate').getRange().getCell(0, 0).values = [[0.02]];
  });
});

test('a run takes as many round trips on protected sheets as on none', async () => {
  await host.settled();
  const batches = async (): Promise<number> => {
    const before = host.statistics.batches;
    await run({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
    return host.statistics.batches - before;
  };
  const onProtected = await batches();
  await visit(context => {
    for (const name of PROTECTED) context.workbook.worksheets.getItem(name).protection.unprotect();
  });
  assert.equal(onProtected, await batches());
});

test('a sheet with a password is named before anything is written, and nothing is lost', async () => {
  await visit(context => {
    const { protection } = context.workbook.worksheets.getItem('Savings');
    protection.unprotect();
    protection.protect({}, 'secret');
  });
  const standing = host.save();
  const result = await runModel({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
  assert.deepEqual(
    result.issues.map(issue => [issue.code, issue.place.sheet]),
    [['sheet-password', 'Savings']],
  );
  assert.deepEqual(protectedSheets(), PROTECTED);
  assert.deepEqual(host.save(), standing);
});

test('what Excel refuses after the sheets are protected again is told as it is, not as a password', async () => {
  const wished = host.workbook.sheets.map(sheet => sheet.name);
  const refused = await withoutPrinter(() => runModel({ sources: [], now: new Date('2011-10-31T10:00:00Z') }));
  assert.equal(refused.ok, false);
  assert.deepEqual(
    refused.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ['excel-NotImplemented'],
  );
  assert.deepEqual(protectedSheets(), PROTECTED);
  assert.deepEqual(
    host.workbook.sheets.map(sheet => sheet.name),
    wished,
  );
});

test('the owner entered on the Cover stands there after another run', async () => {
  await visit(context => {
    context.workbook.names.getItem('HJW_cover_owner').getRange().values = [['A. Treasurer']];
  });
  await run({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
  const owner = await visit(context => context.workbook.names.getItem('HJW_cover_owner').getRange().load('values'));
  assert.deepEqual(owner.values, [['A. Treasurer']]);
});

test('a sheet of the add-in that was deleted comes back in its place', async () => {
  const before = host.workbook.sheets.map(sheet => sheet.name);
  await visit(context => context.workbook.worksheets.getItem('Cover').delete());
  await run({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
  assert.deepEqual(
    host.workbook.sheets.map(sheet => sheet.name),
    before,
  );
});

test('W21: a run and another leave a sheet of the user as it is, byte for byte', async () => {
  assert.ok(host.open(empty, 'book.xlsx').ok);
  await visit(context => {
    const mine = context.workbook.worksheets.add('Mine');
    mine.getRange('A1:B2').values = [
      ['My own', 42],
      ['=B1*2', '=SUM(B1:B1)'],
    ];
    mine.getRange('B1').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    mine.protection.protect({}, 'mine');
  });
  await host.settled();
  assert.ok(host.open(host.save(), 'book.xlsx').ok);
  const partOfMine = (bytes: Uint8Array): string | undefined =>
    partsOf(bytes).get(readSaved(bytes).sheets.find(sheet => sheet.name === 'Mine')?.part ?? '');
  const before = partOfMine(host.save());
  assert.match(before ?? '', /My own/);
  await run(sampleRequest());
  await run({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
  assert.equal(partOfMine(host.save())?.replace(' tabSelected="1"', ''), before?.replace(' tabSelected="1"', ''));
});
