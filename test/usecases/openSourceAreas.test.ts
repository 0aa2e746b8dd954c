import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { WorkbookHost } from '../../src/host/createHost';
import { listOpenSources } from '../../src/usecases/openSources';
import type { OpenSourceChoice } from '../../src/usecases/openSources';
import { readOpenSources } from '../../src/usecases/readOpenSources';
import type { OpenSourcesRead } from '../../src/usecases/readOpenSources';
import { sourceWorkbook } from '../sources/sourceWorkbook';
import type { TestSheet } from '../sources/sourceWorkbook';
import { theHost } from './sampleRun';

let host: WorkbookHost;

const BUDGET: TestSheet = {
  name: 'Budget 2011-12',
  rows: [
    ['Borsetshire District Council: revenue budget 2011/12'],
    [],
    ['Amounts in £'],
    ['Service', 'Gross expenditure', 'External income', 'FTE'],
    ['ICT', 1_200_500, 100_000, 20],
    ['HR', 300_000, '1.2m', 7.5],
    ['Legal', 150_000, 'nil', 3],
    ['Notes: as approved in February'],
  ],
};

before(async () => {
  host = await theHost();
});

beforeEach(() => {
  open(BUDGET, { name: 'Old', rows: [['ICT', 1]], visibility: 'hidden' });
});

function open(...sheets: readonly TestSheet[]): void {
  assert.ok(host.open(sourceWorkbook(...sheets), 'book.xlsx').ok);
}

/** Changes the open workbook through the real client. */
async function change(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async context => {
    work(context);
    await context.sync();
  });
  await host.settled();
}

async function read(...choices: readonly OpenSourceChoice[]): Promise<OpenSourcesRead> {
  const result = await readOpenSources(choices);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

async function refused(...choices: readonly OpenSourceChoice[]): Promise<readonly string[]> {
  const result = await readOpenSources(choices);
  assert.ok(!result.ok);
  for (const { remedy } of result.issues) assert.match(remedy, /\w.*\.$/);
  return result.issues.filter(issue => issue.severity === 'error').map(issue => issue.code);
}

/** Input, service and formula of each fact that follows the workbook. */
const links = ({ facts }: OpenSourcesRead): readonly string[] =>
  facts.flatMap(({ input, service = '', link }) => (link === undefined ? [] : [`${input} ${service} =${link}`]));

const sheet = (name: string): OpenSourceChoice => ({ kind: 'sheet', sheet: name });

test('sheets, tables, names and the selection are listed in one round trip, hidden sheets marked', async () => {
  await change(({ workbook }) => {
    const budget = workbook.worksheets.getItem(BUDGET.name);
    workbook.tables.add(budget.getRange('A4:D7'), true).name = 'BudgetTable';
    workbook.names.add('OurBudget', budget.getRange('A4:D7'));
    workbook.names.add('Rate', '=0.035');
    budget.getRange('B5:C6').select();
  });
  await listOpenSources();
  const before = host.statistics.actions;
  const batches = host.statistics.batches;
  const offers = await listOpenSources();
  assert.ok(offers.ok && host.statistics.actions > before);
  // The client sends a batch of its own to give back the ranges that it kept.
  assert.ok(host.statistics.batches - batches <= 2);
  const { sheets, tables, names, selection } = offers.value;
  assert.deepEqual(
    sheets.map(offer => [offer.sheet, offer.isHidden]),
    [
      [BUDGET.name, false],
      ['Old', true],
    ],
  );
  assert.deepEqual(
    [...tables, ...names, ...selection].map(offer => offer.choice),
    [
      { kind: 'table', name: 'BudgetTable' },
      { kind: 'name', name: 'OurBudget' },
      { kind: 'range', sheet: BUDGET.name, address: 'B5:C6' },
    ],
  );
});

test('pounds are linked as thousands, and cells that hold text stay values with a note that names them', async () => {
  const result = await readOpenSources([sheet(BUDGET.name)]);
  assert.ok(result.ok);
  assert.deepEqual(links(result.value), [
    "grossExpenditure ICT ='Budget 2011-12'!B5/1000",
    "grossExpenditure HR ='Budget 2011-12'!B6/1000",
    "grossExpenditure Legal ='Budget 2011-12'!B7/1000",
    "externalIncome ICT ='Budget 2011-12'!C5/1000",
    "staff ICT ='Budget 2011-12'!D5",
    "staff HR ='Budget 2011-12'!D6",
    "staff Legal ='Budget 2011-12'!D7",
  ]);
  const income = result.value.facts.filter(fact => fact.input === 'externalIncome');
  assert.deepEqual(
    income.map(({ service, value }) => [service, value.toString()]),
    [
      ['ICT', '100'],
      ['HR', '1200'],
      ['Legal', '0'],
    ],
  );
  assert.deepEqual(income[0]?.origin, 'this workbook, Budget 2011-12!C5');
  const note = result.issues.find(issue => issue.code === 'open-source-not-linked');
  assert.deepEqual(note?.place, { file: 'this workbook', sheet: BUDGET.name, cell: 'C6' });
  assert.match(note.message, /C6, C7/);
});

test('a range that leaves out its headings is read with those above it, and only its own figures count', async () => {
  const all = links(await read(sheet(BUDGET.name)));
  const range = await read({ kind: 'range', sheet: BUDGET.name, address: 'A6:D7' });
  assert.deepEqual(
    links(range),
    all.filter(link => !link.includes('ICT')),
  );
  const figures = await read({ kind: 'range', sheet: BUDGET.name, address: 'B5:B6' });
  assert.deepEqual(links(figures), all.slice(0, 2));
  assert.equal(figures.readings[0]?.organisation.name, 'Borsetshire District Council');
});

test('whole columns, a table and a defined name are read like the range that they are', async () => {
  const all = links(await read(sheet(BUDGET.name)));
  assert.deepEqual(links(await read({ kind: 'range', sheet: BUDGET.name, address: 'A:D' })), all);
  await change(({ workbook }) => {
    const budget = workbook.worksheets.getItem(BUDGET.name);
    workbook.tables.add(budget.getRange('A4:D7'), true).name = 'BudgetTable';
    workbook.names.add('Our_budget', budget.getRange('A4:D7'));
  });
  assert.deepEqual(links(await read({ kind: 'table', name: 'BudgetTable' })), all);
  assert.deepEqual(links(await read({ kind: 'name', name: 'our_budget' })), all);
});

test('a range without anything that says what it counts is refused, and the advice is to take the headings too', async () => {
  open({
    name: 'Bare',
    rows: [
      [1, 2],
      [3, 4],
    ],
  });
  const result = await readOpenSources([{ kind: 'range', sheet: 'Bare', address: 'A1:B2' }]);
  assert.ok(!result.ok);
  const [issue] = result.issues;
  assert.deepEqual([issue?.code, issue?.place.file, issue?.place.sheet], ['source-empty', 'this workbook', 'Bare']);
  assert.match(issue?.remedy ?? '', /headings/);
});

test('what is not there, blank or no cells is refused by name', async () => {
  open(BUDGET, { name: 'Blank', rows: [] });
  await change(({ workbook }) => void workbook.names.add('Rate', '=0.035'));
  assert.deepEqual(await refused(sheet('Budgets')), ['open-source-missing']);
  assert.deepEqual(await refused({ kind: 'name', name: 'Rate' }, { kind: 'table', name: 'None' }), [
    'open-source-missing',
    'open-source-missing',
  ]);
  assert.deepEqual(await refused(sheet('Blank')), ['open-source-blank']);
  assert.deepEqual(await refused({ kind: 'range', sheet: BUDGET.name, address: 'X90:Z99' }), ['open-source-blank']);
});

test('an error in a cell stops the reading and is named with its sheet and cell', async () => {
  await change(({ workbook }) => {
    workbook.worksheets.getItem(BUDGET.name).getRange('B6').formulas = [['=1/0']];
  });
  const result = await readOpenSources([sheet(BUDGET.name)]);
  assert.ok(!result.ok);
  assert.deepEqual(result.issues[0]?.place, { file: 'this workbook', sheet: BUDGET.name, cell: 'B6' });
  assert.match(result.issues[0].message, /#DIV\/0!/);
});

test('hidden rows are read and disclosed, as in files', async () => {
  open({ ...BUDGET, hiddenRows: [6] });
  const result = await readOpenSources([sheet(BUDGET.name)]);
  assert.ok(result.ok);
  assert.match(result.issues.find(issue => issue.code === 'hidden-rows')?.message ?? '', /: 6\./);
});

test('sheets of several bodies are told apart by their titles', async () => {
  const other = BUDGET.rows.map((row, index) => (index === 0 ? ['Felpersham City Council: budget 2011/12'] : row));
  open(BUDGET, { name: 'Felpersham', rows: other });
  const { readings } = await read(sheet(BUDGET.name), sheet('Felpersham'));
  assert.deepEqual(
    readings.map(reading => [reading.organisation.name, reading.figures.length]),
    [
      ['Borsetshire District Council', 9],
      ['Felpersham City Council', 9],
    ],
  );
});

test('a copied sheet of the same body does not count twice', async () => {
  open(BUDGET, { ...BUDGET, name: 'Copy' });
  const result = await readOpenSources([sheet(BUDGET.name), sheet('Copy')]);
  assert.ok(result.ok);
  assert.deepEqual(links(result.value), links(await read(sheet(BUDGET.name))));
});

test('a sheet of thousands of rows is read in blocks of a few megabytes, and no row is lost', async () => {
  const rows = Array.from({ length: 6_000 }, (_, index) => [`${index + 1} Depot supplies`, index, 0.25, 'a remark']);
  open({ name: 'Ledger', rows: [...BUDGET.rows.slice(0, 4), ...rows] });
  const before = host.statistics;
  const result = await readOpenSources([sheet('Ledger')]);
  assert.ok(result.ok);
  const figures = result.value.readings.flatMap(reading => reading.figures);
  const total = figures
    .filter(({ measure }) => measure === 'grossExpenditure')
    .reduce((sum, { value }) => sum + value.toNumber(), 0);
  assert.equal(total, (5_999 * 6_000) / 2 / 1000);
  assert.ok(host.statistics.largestMessageBytes < 5_000_000);
  assert.ok(host.statistics.batches - before.batches <= 6);
});
