import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { WorkbookHost } from '../../src/host/createHost';
import { STORE_NAMESPACE } from '../../src/excel/storedCase';
import { OWN_SHEETS } from '../../src/report/sheets';
import { runModel } from '../../src/usecases/runModel';
import { j01Expected } from '../golden/j01';
import { j01Case } from '../golden/j01Case';
import { changeCell } from './changeCell';
import { run, sampleRequest, theHost } from './sampleRun';

const OWN = OWN_SHEETS.map(sheet => sheet.name);

let host: WorkbookHost;
let empty: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
});

beforeEach(() => {
  assert.ok(host.open(empty, 'book.xlsx').ok);
});

const names = (): string[] => host.workbook.sheets.map(sheet => sheet.name);

/** The values of an area through the real client. */
async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async context => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

async function write(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
  await host.settled();
}

/** The address behind one of the add-in's names, and its sheet. */
async function areaOf(name: string): Promise<{ sheet: string; address: string }> {
  return Excel.run(async context => {
    const item = context.workbook.names.getItem(name);
    item.load('formula');
    await context.sync();
    const [, sheet = '', address = ''] = /^='?([^'!]+)'?!(.+)$/.exec(String(item.formula)) ?? [];
    return { sheet, address: address.replaceAll('$', '') };
  });
}

/** The first cell of it: of a rate by category, that of the generic spend. */
async function firstCellOf(name: string): Promise<{ sheet: string; address: string }> {
  const area = await areaOf(name);
  return { ...area, address: area.address.replace(/:.*$/, '') };
}

test('a run writes its sheets beside what stands in the workbook', async () => {
  const outcome = await run(sampleRequest());
  assert.deepEqual(names(), ['Sheet1', ...OWN]);
  assert.deepEqual(outcome.sheets, OWN);
  assert.ok(outcome.checks.every(check => check.passed));
});

test('the sample comes to the golden shares and saving', async () => {
  const outcome = await run(sampleRequest());
  const figure = (id: string): number | null | undefined => outcome.headline.find(each => each.id === id)?.value;
  assert.equal(figure('baseline'), j01Expected.netTotal);
  assert.equal(figure('staff'), j01Expected.staffTotal);
  assert.ok(Math.abs((figure('yearlySaving') ?? 0) - j01Expected.steadyState.total) < 1e-6);
  assert.ok(Math.abs((figure('npsv') ?? 0) - j01Expected.withBias.netPresentValue) < 1e-6);
  assert.deepEqual(
    Object.fromEntries(outcome.shares.map(share => [share.organisation, share.pounds])),
    j01Expected.pounds.byBlend,
  );
});

test('running again with a changed source rewrites the same sheets and logs the input, before and after', async () => {
  const request = sampleRequest();
  await run(request);
  const [county, ...others] = request.sources;
  assert.ok(county !== undefined);
  const results = host.workbook.sheets.map(sheet => sheet.id);
  const changed = changeCell(county, 'Revenue budget 2011-12', 9, 2, 5162);
  const outcome = await run({ ...request, sources: [changed, ...others], now: new Date('2011-10-31T10:00:00Z') });
  assert.deepEqual(
    host.workbook.sheets.map(sheet => sheet.id),
    results,
  );
  assert.deepEqual(
    outcome.changes.map(change => change.input),
    ['Gross expenditure: HCC, Finance & Payroll'],
  );
  const log = await valuesOf('Log', 'A6:E8');
  assert.equal(log[0]?.[1], 'Run: 0 inputs changed');
  assert.equal(log[1]?.[1], 'Run: 1 inputs changed');
  assert.deepEqual(log[2]?.slice(0, 2), ['2011-10-31 10:00', 'Gross expenditure: HCC, Finance & Payroll']);
  assert.equal(Number(log[2][3]) - Number(log[2][2]), 5162 - 5145);
});

test('a sheet of the user that bears a wished name is left alone', async () => {
  await Excel.run(async context => {
    const mine = context.workbook.worksheets.add('Summary');
    mine.getRange('A1:B1').values = [['My own', 42]];
    await context.sync();
  });
  await run(sampleRequest());
  assert.deepEqual(await valuesOf('Summary', 'A1:B1'), [['My own', 42]]);
  assert.ok(names().includes('HJW Summary'));
  await run(sampleRequest());
  assert.equal(names().filter(name => name.includes('Summary')).length, 2);
});

test('a sheet of the add-in that the user renames is found again, and formulas to it still answer', async () => {
  await run(sampleRequest());
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Results').name = 'Our results';
    await context.sync();
  });
  await write('Sheet1', 'A1', "='Our results'!D7*2");
  const [[before] = []] = await valuesOf('Sheet1', 'A1');
  await run(sampleRequest());
  assert.ok(names().includes('Our results') && !names().includes('Results'));
  assert.deepEqual(await valuesOf('Sheet1', 'A1'), [[before]]);
  assert.ok(Number(before) > 0);
});

test('an assumption edited on the sheet moves the results at once, and a later run keeps and logs it', async () => {
  await run(sampleRequest());
  const rate = await firstCellOf('HJW_in_procurementRate');
  const saving = await areaOf('HJW_yearly_saving');
  await write(rate.sheet, rate.address, 0.02);
  // One per cent more of the addressable £189.2656m (case A03 of the strategic case) is £1.892656m.
  const moved = j01Expected.steadyState.total + 1892.65649;
  assert.ok(Math.abs(Number((await valuesOf(saving.sheet, saving.address))[0]?.[0]) - moved) < 0.001);
  const outcome = await run({ sources: [], now: new Date('2011-11-30T10:00:00Z') });
  assert.ok(Math.abs((outcome.headline.find(each => each.id === 'yearlySaving')?.value ?? 0) - moved) < 0.001);
  assert.deepEqual(outcome.changes, [
    { input: 'Procurement rate: Generic', before: '0.01', after: '0.02', source: 'changed on the sheet' },
  ]);
});

test('a source that cannot be read leaves the workbook as it was, and says which file and what to do', async () => {
  await run(sampleRequest());
  const standing = host.save();
  const broken = { name: 'broken.xlsx', bytes: new TextEncoder().encode('not a workbook') };
  const result = await runModel({ ...sampleRequest(), sources: [broken] });
  assert.ok(!result.ok);
  assert.equal(result.issues[0]?.place.file, 'broken.xlsx');
  assert.ok(result.issues[0].remedy.length > 10);
  assert.deepEqual(host.save(), standing);
});

test('an input that holds text is named, and nothing is written', async () => {
  await run(sampleRequest());
  const rate = await firstCellOf('HJW_in_procurementRate');
  await write(rate.sheet, rate.address, 'one per cent');
  const standing = host.save();
  const result = await runModel({ sources: [], now: new Date() });
  assert.ok(!result.ok);
  assert.deepEqual([result.issues[0]?.code, result.issues[0]?.place.input], ['sheet-input-text', 'Procurement rate']);
  assert.deepEqual(host.save(), standing);
});

test('a run that is cancelled writes nothing', async () => {
  const controller = new AbortController();
  const result = await runModel({
    ...sampleRequest(),
    signal: controller.signal,
    progress: ({ done }) => done === 3 && controller.abort(),
  });
  assert.deepEqual(result.ok ? [] : result.issues.map(issue => issue.code), ['run-cancelled']);
  assert.deepEqual(names(), ['Sheet1']);
});

test('after a run that Excel stopped halfway the inputs that it kept are used, and a warning says so', async () => {
  const before = await run(sampleRequest());
  const rates = await areaOf('HJW_in_leverRate');
  await Excel.run(async context => {
    const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const [part] = parts.items;
    assert.ok(part !== undefined);
    const xml = part.getXml();
    await context.sync();
    part.setXml(xml.value.replace('run="finished"', 'run="writing"'));
    const sheet = context.workbook.worksheets.getItem(rates.sheet);
    sheet.protection.unprotect();
    sheet.getRange().clear();
    await context.sync();
  });
  const after = await run({ sources: [], now: new Date('2011-12-31T10:00:00Z') });
  assert.deepEqual(after.headline, before.headline);
  const saysInterrupted = (outcome: typeof after): boolean =>
    outcome.issues.some(issue => issue.code === 'run-interrupted');
  assert.ok(saysInterrupted(after));
  assert.ok(!saysInterrupted(await run({ sources: [], now: new Date() })));
});

test('two files for one body are refused by name', async () => {
  const request = sampleRequest();
  const [county] = request.sources;
  assert.ok(county !== undefined);
  const result = await runModel({ ...request, sources: [county, { ...county, name: 'again.xlsx' }] });
  assert.ok(!result.ok);
  assert.equal(result.issues.find(issue => issue.severity === 'error')?.code, 'source-body-twice');
});

test('a run takes as many round trips for a large case as for a small one', async () => {
  const trips = async (document: object): Promise<number> => {
    host.open(empty, 'book.xlsx');
    const before = host.statistics.batches;
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    await run({ sources: [], caseDocument: { name: 'case.json', bytes }, now: new Date() });
    return host.statistics.batches - before;
  };
  const small = j01Case(j01Expected.baseline, j01Expected.staff);
  const bodies = Array.from({ length: 9 }, (_, index) => `Body ${index + 1}`);
  const large = {
    ...small,
    members: { ...small.members, organisation: bodies },
    inputs: { grossExpenditure: 1000, staff: 20, procuredSpend: 500, investment: 1, serviceUse: 1, costDriver: 1 },
  };
  assert.equal(await trips(large), await trips(small));
});
