import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { WorkbookHost } from '../../src/host/createHost';
import { proposeRefresh } from '../../src/usecases/proposeRefresh';
import { restorePrevious } from '../../src/usecases/restorePrevious';
import { ledgerFile } from '../refresh/ledger';
import { lastMonth, line } from '../refresh/lastMonth';
import { compoundFile } from '../sources/mess/compoundFile';
import { sourceWorkbook } from '../sources/sourceWorkbook';
import { codes, fireFile, modelOfTwo, NOW, propose, withHr } from './refreshActs';
import { theHost } from './sampleRun';

let host: WorkbookHost;
let empty: Uint8Array;
let model: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
  model = await modelOfTwo();
});

beforeEach(() => {
  assert.ok(host.open(model, 'model.xlsx').ok);
});

for (const [what, file, code] of [
  ['half-written', { name: 'fire.xlsx', bytes: fireFile().bytes.slice(0, 2000) }, 'file-incomplete'],
  ['empty', { name: 'fire.xlsx', bytes: new Uint8Array() }, 'file-empty'],
  [
    'of another kind',
    { name: 'fire.xlsx', bytes: new TextEncoder().encode('%PDF-1.7 a report') },
    'file-not-a-workbook',
  ],
  ['encrypted', { name: 'fire.xlsx', bytes: compoundFile('EncryptedPackage') }, 'file-password'],
  [
    'without a unit',
    {
      name: 'fire.xlsx',
      bytes: sourceWorkbook({
        name: 'Budget',
        rows: [['Hampshire Fire and Rescue Authority'], ['Service', 'Gross expenditure'], ['ICT', 5]],
      }),
    },
    'unit-unknown',
  ],
  [
    'without any figure',
    { name: 'fire.xlsx', bytes: sourceWorkbook({ name: 'Note', rows: [['See the other file']] }) },
    'source-empty',
  ],
] as const) {
  test(`a file that is ${what} is named, and the workbook stays byte for byte`, async () => {
    const { police } = lastMonth();
    const failed = await proposeRefresh({ sources: [ledgerFile(police), file], now: NOW });
    assert.ok(!failed.ok);
    const [error] = failed.issues.filter(({ severity }) => severity === 'error');
    assert.equal(error?.code, code);
    assert.equal(error.place.file, 'fire.xlsx');
    assert.ok(error.message.length > 10 && error.remedy.length > 10);
    assert.deepEqual(host.save(), model);
  });
}

test('two files for one body are refused by name, and so is a refresh without files or without a model', async () => {
  const again = { ...withHr(640), name: 'fire again.xlsx' };
  const twice = await proposeRefresh({ sources: [fireFile(), again], now: NOW });
  assert.deepEqual(codes(twice.issues), ['source-body-twice']);
  assert.equal(twice.issues[0]?.place.file, 'fire again.xlsx');
  assert.deepEqual(codes((await proposeRefresh({ sources: [], now: NOW })).issues), ['refresh-without-files']);
  assert.ok(host.open(empty, 'book.xlsx').ok);
  assert.deepEqual(codes((await proposeRefresh({ sources: [fireFile()], now: NOW })).issues), ['no-model']);
  assert.deepEqual(codes((await restorePrevious({ now: NOW })).issues), ['no-model']);
});

test('a body that no file speaks for stays, and a body under an unknown name is told as new', async () => {
  const proposal = await propose(
    fireFile(fire => {
      fire.body = 'Barset Borough Council';
    }),
  );
  assert.ok(proposal.changes.every(({ kind, organisation }) => kind === 'new' && organisation !== 'HFRA'));
  const told = proposal.issues.map(({ code, message }) => [code, message]);
  assert.ok(told.some(([code, message]) => code === 'refresh-body-new' && message?.includes('Barset Borough Council')));
  assert.ok(told.some(([code, message]) => code === 'refresh-body-vanished' && message?.includes('HFRA')));
  assert.ok(told.some(([code, message]) => code === 'refresh-body-absent' && message?.includes('HC')));
});

test('a service under another name and a unit that slipped are told', async () => {
  const renamed = await propose(
    fireFile(({ lines }) => {
      lines.splice(2, 1, line('People matters', 612, 12, 7));
    }),
  );
  assert.match(renamed.issues.find(({ code }) => code === 'refresh-renamed')?.message ?? '', /"HR".*"People matters"/);
  const slipped = await propose(
    fireFile(({ lines }) => {
      for (const each of lines) each.gross *= 1000;
    }),
  );
  assert.match(slipped.issues.find(({ code }) => code === 'refresh-factor')?.message ?? '', /1,000 times/);
});
