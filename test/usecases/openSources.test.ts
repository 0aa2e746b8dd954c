import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { WorkbookHost } from '../../src/host/createHost';
import { exportFromWorkbook } from '../../src/usecases/exportFromWorkbook';
import { runModel } from '../../src/usecases/runModel';
import type { RunOutcome, RunRequest } from '../../src/usecases/runRequest';
import { j01Expected } from '../golden/j01';
import { changeCell } from './changeCell';
import type { BookCell } from './openBook';
import { cellsOfName, enter, formulasAt, formulasOfName, valuesAt, valuesOfName } from './openBook';
import { run, sampleFile, sampleRequest, theHost } from './sampleRun';

const COUNTY = sampleFile('hampshire-county-council.xlsx');
const BUDGET = 'Revenue budget 2011-12';

let host: WorkbookHost;
let empty: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
});

beforeEach(() => {
  assert.ok(host.open(COUNTY.bytes, COUNTY.name).ok);
});

/** The county's figures from the open workbook, the others' from their files. */
function openRequest(): RunRequest {
  const { sources, ...rest } = sampleRequest();
  return {
    ...rest,
    sources: sources.filter(file => file.name !== COUNTY.name),
    openSources: [BUDGET, 'Procured spend', 'Medium term', 'Key figures'].map(sheet => ({ kind: 'sheet', sheet })),
  };
}

/** The county's gross expenditure on finance and payroll: `B9:F9` of its budget, £10,290k. */
const FINANCE = `=SUM('${BUDGET}'!B9:F9)`;

/** The cells of the county's first and second service in the model. */
async function financeCells(): Promise<readonly [BookCell, BookCell]> {
  const at = (await formulasOfName('HJW_in_grossExpenditure')).flat().indexOf(FINANCE);
  const [finance, next] = (await cellsOfName('HJW_in_grossExpenditure')).slice(at, at + 2);
  assert.ok(at >= 0 && finance !== undefined && next !== undefined);
  return [finance, next];
}

/** What was entered into a cell. */
async function entered({ sheet, cell }: BookCell): Promise<unknown> {
  return (await formulasAt(sheet, cell))[0]?.[0];
}

const later = (): RunRequest => ({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
const headline = (outcome: RunOutcome, id: string): number =>
  outcome.headline.find(each => each.id === id)?.value ?? NaN;

test('a body that is read from the open workbook comes to the golden saving and shares', async () => {
  const outcome = await run(openRequest());
  assert.equal(headline(outcome, 'baseline'), j01Expected.netTotal);
  assert.ok(Math.abs(headline(outcome, 'yearlySaving') - j01Expected.steadyState.total) < 1e-6);
  assert.deepEqual(
    Object.fromEntries(outcome.shares.map(share => [share.organisation, share.pounds])),
    j01Expected.pounds.byBlend,
  );
});

test('its inputs stand as formulas that lead to its cells, and those of the files as numbers', async () => {
  await run(openRequest());
  const gross = (await formulasOfName('HJW_in_grossExpenditure')).flat();
  assert.ok(gross.includes(FINANCE));
  const linked = gross.filter(entered => typeof entered === 'string' && entered.startsWith('='));
  assert.equal(linked.length, gross.length / 3);
});

test('no cell of the sheets that were read is changed', async () => {
  const standing = await formulasAt(BUDGET, 'A1:K40');
  await run(openRequest());
  assert.deepEqual(await formulasAt(BUDGET, 'A1:K40'), standing);
});

test('a source cell that is changed moves the results at once, to what a run from a changed file comes to', async () => {
  await run(openRequest());
  await enter(host, BUDGET, 'B9', 6145);
  const [[live] = []] = await valuesOfName('HJW_yearly_saving');

  assert.ok(host.open(empty, 'book.xlsx').ok);
  const changed = changeCell(COUNTY, BUDGET, 9, 2, 6145);
  const { sources, ...rest } = sampleRequest();
  const fromFile = await run({ ...rest, sources: [changed, ...sources.filter(file => file.name !== COUNTY.name)] });
  assert.ok(Math.abs(Number(live) - headline(fromFile, 'yearlySaving')) < 1e-6, String(live));
  assert.ok(Math.abs(Number(live) - j01Expected.steadyState.total) > 1);
});

test('running again without sources keeps the links and logs what the sources changed, as no override', async () => {
  await run(openRequest());
  const links = await formulasOfName('HJW_in_grossExpenditure');
  await enter(host, BUDGET, 'B9', 6145);
  const outcome = await run(later());
  assert.deepEqual(await formulasOfName('HJW_in_grossExpenditure'), links);
  assert.deepEqual(outcome.changes, [
    {
      input: 'Gross expenditure: HCC, Finance & Payroll',
      before: '10290',
      after: '11290',
      source: 'this workbook, Revenue budget 2011-12!B9:F9',
    },
    {
      input: 'Net budget as stated: HCC',
      before: '59800',
      after: '60800',
      source: 'this workbook, Revenue budget 2011-12!J28',
    },
  ]);
  assert.deepEqual(
    outcome.issues.filter(issue => issue.code.startsWith('override')),
    [],
  );
  assert.deepEqual((await run(later())).changes, []);
});

test('a number typed over a link stays, is marked as an override and drops the link', async () => {
  await run(openRequest());
  const [first] = await financeCells();
  await enter(host, first.sheet, first.cell, 9000);
  const outcome = await run(later());
  assert.equal(await entered(first), 9000);
  assert.equal(outcome.changes[0]?.after, '9000');
  assert.match(outcome.changes[0].source, /^override: the source says 10290 \(Revenue budget 2011-12!B9:F9 of this/);
  const again = await run({ ...openRequest(), now: new Date('2011-11-30T10:00:00Z') });
  assert.equal(await entered(first), 9000);
  assert.ok(again.issues.some(issue => issue.code === 'override-kept'));
});

test('a number typed over a link is an override even where it is the same number', async () => {
  await run(openRequest());
  const [first] = await financeCells();
  await enter(host, first.sheet, first.cell, 10290);
  await run(later());
  assert.equal(await entered(first), 10290);
  await enter(host, BUDGET, 'B9', 6145);
  assert.deepEqual(await valuesAt(first.sheet, first.cell), [[10290]]);
});

test('a formula that a user types into an input survives runs, with sources and without', async () => {
  await run(openRequest());
  const [rate] = await cellsOfName('HJW_in_procurementRate');
  const [, gross] = await financeCells();
  assert.ok(rate !== undefined);
  await enter(host, rate.sheet, rate.cell, '=0.01*2');
  await enter(host, gross.sheet, gross.cell, `='${BUDGET}'!B10*2`);
  const outcome = await run(later());
  assert.equal(
    outcome.changes.find(change => change.input === 'Procurement rate: Generic')?.source,
    'formula on the sheet',
  );
  assert.equal(await entered(rate), '=0.01*2');
  const { sources, openSources = [] } = openRequest();
  await run({ sources, openSources, now: new Date('2011-11-30T10:00:00Z') });
  assert.equal(await entered(rate), '=0.01*2');
  assert.equal(await entered(gross), `='${BUDGET}'!B10*2`);
});

test('a source sheet that is deleted is named by the next run, which writes nothing', async () => {
  await run(openRequest());
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Procured spend').delete();
    await context.sync();
  });
  await host.settled();
  const standing = host.save();
  const result = await runModel(later());
  assert.ok(!result.ok);
  const [issue] = result.issues;
  const cells = await cellsOfName('HJW_in_procuredSpend');
  assert.equal(issue?.code, 'sheet-input-broken');
  assert.equal(issue.place.file, 'this workbook');
  assert.ok(cells.some(({ sheet, cell }) => sheet === issue.place.sheet && cell === issue.place.cell));
  assert.match(issue.message, /#REF!/);
  assert.deepEqual(host.save(), standing);
});

test('a source sheet that is renamed is followed, and the origin says its new name', async () => {
  await run(openRequest());
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(BUDGET).name = 'Our budget';
    await context.sync();
  });
  await enter(host, 'Our budget', 'B9', 6145);
  const outcome = await run(later());
  assert.ok((await formulasOfName('HJW_in_grossExpenditure')).flat().includes("=SUM('Our budget'!B9:F9)"));
  assert.equal(outcome.changes[0]?.source, 'this workbook, Our budget!B9:F9');
});

test('a link that leads elsewhere, as after rows were inserted, is kept as it stands and its origin follows', async () => {
  await run(openRequest());
  const [finance] = await financeCells();
  await enter(host, finance.sheet, finance.cell, `=SUM('${BUDGET}'!B10:F10)`);
  const outcome = await run(later());
  assert.equal(await entered(finance), `=SUM('${BUDGET}'!B10:F10)`);
  assert.deepEqual(outcome.changes, [
    {
      input: 'Gross expenditure: HCC, Finance & Payroll',
      before: '10290',
      after: '8320',
      source: 'this workbook, Revenue budget 2011-12!B10:F10',
    },
  ]);
  const own = await runModel({ ...later(), openSources: [{ kind: 'sheet', sheet: finance.sheet }] });
  assert.deepEqual(own.ok ? [] : own.issues.map(issue => issue.code), ['open-source-own']);
});

test('a file and the open workbook that speak for one body are refused', async () => {
  const result = await runModel({ ...openRequest(), sources: sampleRequest().sources });
  assert.ok(!result.ok);
  assert.equal(result.issues.find(issue => issue.severity === 'error')?.code, 'source-body-twice');
  assert.deepEqual(await valuesAt(BUDGET, 'B9'), [[5145]]);
});

test('a protected source sheet is read and stays protected', async () => {
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(BUDGET).protection.protect({}, 'secret');
    await context.sync();
  });
  const outcome = await run(openRequest());
  assert.equal(headline(outcome, 'baseline'), j01Expected.netTotal);
  assert.ok(host.workbook.sheets.find(sheet => sheet.name === BUDGET)?.protection !== null);
});

test('a case whose links lead to sheets of another workbook is taken by its values, with a warning', async () => {
  await run(openRequest());
  const exported = await exportFromWorkbook();
  assert.ok(exported.ok);
  assert.ok(host.open(empty, 'book.xlsx').ok);
  const bytes = new TextEncoder().encode(JSON.stringify(exported.value));
  const outcome = await run({ sources: [], caseDocument: { name: 'case.json', bytes }, now: new Date() });
  assert.ok(Math.abs(headline(outcome, 'yearlySaving') - j01Expected.steadyState.total) < 1e-6);
  const warning = outcome.issues.find(issue => issue.code === 'link-sheet-missing');
  assert.match(warning?.message ?? '', /"Revenue budget 2011-12"/);
  assert.ok((await formulasOfName('HJW_in_grossExpenditure')).flat().includes(10290));
});
