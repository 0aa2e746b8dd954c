import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { evaluateFormulas, type EvaluatedFormula } from '../../src/headless/evaluateFormulas';
import type { WorkbookHost } from '../../src/host/createHost';
import type { FigureTree, RunOutcome } from '../../src/usecases/runRequest';
import { j01Expected } from '../golden/j01';
import { run, sampleRequest, theHost } from '../usecases/sampleRun';

let host: WorkbookHost;
let outcome: RunOutcome;
let empty: Uint8Array;
let standing: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
  outcome = await run(sampleRequest());
  standing = host.save();
});

/** A figure of a line of the run by the names of its members, from the exact evaluation and not from the workbook. */
function exact(id: string, ...members: readonly string[]): number {
  let figures: FigureTree | undefined = outcome.lines.find(line => line.id === id)?.figures;
  for (const member of members) figures = typeof figures === 'object' ? figures?.[member] : undefined;
  assert.ok(typeof figures === 'number', `${id} ${members.join(', ')}`);
  return figures;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What a body bears of the one cost of the sample that recurs, over the horizon. */
function runningCost(body: string): number {
  return sum(years.map(year => exact('costOfBodyByCategory', body, 'ICT running cost', year)));
}

async function assertFigures(expected: Readonly<Record<string, number>>): Promise<void> {
  const results = await evaluateFormulas(host, Object.keys(expected));
  for (const [at, [formula, number]] of Object.entries(expected).entries()) {
    const result: EvaluatedFormula | undefined = results[at];
    assert.ok(result !== undefined && 'value' in result, `${formula}: ${JSON.stringify(result)}`);
    assert.ok(Math.abs(Number(result.value) - number) < 1e-6, `${formula} is ${String(result.value)}, not ${number}`);
  }
}

/** Writes into a cell of the workbook as a user would. */
async function write(sheet: string, address: string, content: string | number): Promise<void> {
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
  await host.settled();
}

async function shownAt(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async context => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

/** Waits until a cell shows a number: Microsoft's runtime holds new figures back for a moment. */
async function comesToShow(sheet: string, address: string, expected: number): Promise<void> {
  let shown: unknown;
  for (let look = 0; look < 200; look += 1) {
    shown = await shownAt(sheet, address);
    if (typeof shown === 'number' && Math.abs(shown - expected) < 1e-6) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  assert.equal(shown, expected);
}

const bodies = ['HCC', 'HC', 'HFRA'];
const years = Array.from({ length: 11 }, (_, at) => `${2011 + at}/${12 + at}`);

test('the programme as the golden case has it, which was worked out independently of the model', async () => {
  await assertFigures({
    'HJW.SAVINGS()': j01Expected.steadyState.total,
    'HJW.RESULT("NPSV")': j01Expected.withBias.netPresentValue,
    'HJW.RESULT("Baseline")': j01Expected.netTotal,
    'HJW.RESULT("FTE")': j01Expected.staffTotal,
    ...Object.fromEntries(
      Object.entries(j01Expected.pounds.byBlend).map(([body, pounds]) => [`HJW.SHARE("${body}")`, pounds / 1000]),
    ),
  });
});

test('a part of the model is chosen by organisation, service and year, in any spelling', async () => {
  const service = 'Finance & Payroll';
  await assertFigures({
    'HJW.SAVINGS("HCC")': exact('yearlySavingOfBody', 'HCC'),
    'HJW.SAVINGS("hcc","finance and payroll")': exact('serviceSaving', 'HCC', service),
    [`HJW.SAVINGS(,"${service}")`]: sum(bodies.map(body => exact('serviceSaving', body, service))),
    'HJW.SAVINGS("HC",,"2014/15")': exact('grossSavingOfBody', 'HC', '2014/15'),
    'HJW.SAVINGS(,,"2014/15")': exact('grossSaving', '2014/15'),
    'HJW.SAVINGS(,,"FY15")': exact('grossSaving', '2014/15'),
    'HJW.SAVINGS(,,"2014-15")': exact('grossSaving', '2014/15'),
    'HJW.SAVINGS(,,DATE(2015,3,31))': exact('grossSaving', '2014/15'),
    [`HJW.SAVINGS("HFRA","${service}","2013/14")`]: exact('grossSavingOfService', 'HFRA', service, '2013/14'),
    [`HJW.SAVINGS(,"${service}","2013/14")`]: sum(
      bodies.map(body => exact('grossSavingOfService', body, service, '2013/14')),
    ),
    'HJW.COSTS(,"2013/14")': exact('costs', 'As estimated', '2013/14'),
    'HJW.COSTS("HC","2013/14")': exact('costOfBody', 'HC', '2013/14'),
    'HJW.COSTS()': exact('totalCosts', 'As estimated'),
    'HJW.NETBENEFIT(,"2014/15")': exact('netBenefit', 'As estimated', '2014/15'),
    'HJW.NETBENEFIT("HCC","2014/15")': exact('netBenefitOfBody', 'HCC', '2014/15'),
    'HJW.RESULT("fte","HCC")': exact('staffOfBody', 'HCC'),
    'HJW.RESULT("Baseline","HC")': exact('netOfBody', 'HC'),
    'HJW.RESULT("Cost of change","HFRA")': exact('costShare', 'HFRA'),
    'HJW.RESULT("Cost of change")': exact('totalCosts', 'With optimism bias'),
    'HJW.RESULT("BCR")': exact('benefitCostRatio', 'With optimism bias'),
    'HJW.RESULT("IRR")': exact('internalRateOfReturn', 'With optimism bias'),
    'HJW.RESULT("payback")': exact('payback', 'With optimism bias'),
    'HJW.SHARE("HFRA","benefit")': exact('agreedShare', 'HFRA') / 1000,
    'HJW.SHARE("HFRA","Investment")': exact('costShare', 'HFRA') - runningCost('HFRA'),
    'HJW.SHARE("HFRA","running cost")': runningCost('HFRA'),
  });
});

test('savings less costs are the net benefit, and the shares add to the whole', async () => {
  await assertFigures({
    'HJW.SAVINGS("HC",,"2015/16")-HJW.COSTS("HC","2015/16")-HJW.NETBENEFIT("HC","2015/16")': 0,
    'HJW.SHARE("HCC")+HJW.SHARE("HC")+HJW.SHARE("HFRA")-ROUND(HJW.SAVINGS(),3)': 0,
    'HJW.COSTS("HCC")+HJW.COSTS("HC")+HJW.COSTS("HFRA")-HJW.COSTS()': 0,
  });
});

test('investment and running cost are the cost of change in two parts, each borne by its own key', async () => {
  const total = (what: string): string => bodies.map(body => `HJW.SHARE("${body}","${what}")`).join('+');
  await assertFigures({
    ...Object.fromEntries(
      bodies.map(body => [
        `HJW.SHARE("${body}","investment")+HJW.SHARE("${body}","running cost")-HJW.RESULT("Cost of change","${body}")`,
        0,
      ]),
    ),
    [`${total('investment')}+${total('running cost')}-HJW.RESULT("Cost of change")`]: 0,
    // The case file: £150k a year in the nine years from 2013/14, raised by a bias of 10%.
    [total('running cost')]: 9 * 150 * 1.1,
    [`HJW.SHARE("HC","running cost")/(${total('running cost')})`]: exact('runningCostKey', 'HC'),
  });
});

test('what the model does not have is refused with all that it has', async () => {
  const messages = {
    'HJW.SAVINGS("Essex")': 'organisation is "Essex", which is not there. Give one of: HCC, HC, HFRA.',
    'HJW.SHARE(X1)': 'organisation is missing. Give one of: HCC, HC, HFRA.',
    'HJW.COSTS(,"2030/31")': `year is 2030/31, which is not there. Give one of: ${years.join(', ')}.`,
    'HJW.NETBENEFIT(,"next year")': `year is next year, which is not there. Give one of: ${years.join(', ')}.`,
    'HJW.SAVINGS(,,DATE(2040,6,30))': `year is 2040/41, which is not there. Give one of: ${years.join(', ')}.`,
  };
  const results = await evaluateFormulas(host, [...Object.keys(messages), 'HJW.SAVINGS(,"Catering")']);
  assert.deepEqual(
    results.slice(0, -1),
    Object.values(messages).map(message => ({ error: '#VALUE!', message })),
  );
  const service = results.at(-1);
  assert.ok(service !== undefined && 'error' in service);
  assert.match(service.message ?? '', /^service is "Catering", which is not there\. Give one of: .*Finance & Payroll/);
});

test('they answer when a saved workbook is opened, before any run, and follow an edit', async () => {
  await write('Sheet1', 'A1', '=HJW.SAVINGS("HCC",,"2015/16")');
  await write('Sheet1', 'A2', '=HJW.SHARE("HCC")');
  const saved = host.save();
  // Closed before another workbook is opened: here both share the one client that a process can have.
  await write('Sheet1', 'A1', '');
  await write('Sheet1', 'A2', '');
  assert.ok(host.open(saved, 'saved.xlsx').ok);
  await host.settled();
  await comesToShow('Sheet1', 'A1', exact('grossSavingOfBody', 'HCC', '2015/16'));
  await comesToShow('Sheet1', 'A2', exact('agreedShare', 'HCC') / 1000);

  const { sheet, address } = await Excel.run(async context => {
    const range = context.workbook.names.getItem('HJW_in_procurementRate').getRange().getCell(0, 0);
    range.load('address');
    range.worksheet.load('name');
    await context.sync();
    return { sheet: range.worksheet.name, address: range.address.slice(range.address.lastIndexOf('!') + 1) };
  });
  // One per cent more of what the body's procurement can be addressed by; in 2015/16 everything is phased in.
  await write(sheet, address, 0.02);
  await comesToShow(
    'Sheet1',
    'A1',
    exact('grossSavingOfBody', 'HCC', '2015/16') + 0.01 * exact('addressableSpend', 'HCC', 'Generic'),
  );
});

test('readers of a workbook that is closed are let go, and those of the next one follow their own model', async () => {
  assert.ok(host.open(standing, 'first.xlsx').ok);
  await write('Sheet1', 'A1', '=HJW.SAVINGS()');
  await comesToShow('Sheet1', 'A1', exact('yearlySaving'));
  assert.ok(host.open(empty, 'second.xlsx').ok);
  await host.settled();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B1').values = [[1000]];
    context.workbook.names.add('HJW_yearly_saving', sheet.getRange('B1'));
    sheet.getRange('A1').formulas = [['=HJW.SAVINGS()']];
    await context.sync();
  });
  await host.settled();
  await comesToShow('Sheet1', 'A1', 1000);
  await write('Sheet1', 'B1', 1500);
  await comesToShow('Sheet1', 'A1', 1500);
});

test('a thousand different readers cost one visit for an edit', async () => {
  assert.ok(host.open(standing, 'saved.xlsx').ok);
  const kinds = ['SAVINGS("HCC")', 'COSTS("HC","2013/14")', 'NETBENEFIT(,"2014/15")', 'RESULT("FTE")', 'SHARE("HFRA")'];
  const formulas = Array.from({ length: 1000 }, (_, at) => [`=HJW.${kinds[at % kinds.length] ?? ''}`]);
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('F1:F1000').formulas = formulas;
    await context.sync();
  });
  await host.settled();
  await comesToShow('Sheet1', 'F1000', exact('agreedShare', 'HFRA') / 1000);
  const before = host.statistics.batches;
  await write('Sheet1', 'A1', 5);
  await new Promise(resolve => setTimeout(resolve, 700));
  // The edit and the visit with its ranges given back; no figure became another, so nothing else is sent.
  assert.ok(host.statistics.batches - before <= 5, `${host.statistics.batches - before} batches`);
});

test('before a run all of them say what to do', async () => {
  assert.ok(host.open(empty, 'empty.xlsx').ok);
  const formulas = [
    'SAVINGS()',
    'SAVINGS("HCC")',
    'COSTS()',
    'NETBENEFIT("HC","2014/15")',
    'RESULT("NPSV")',
    'SHARE("HC")',
  ];
  assert.deepEqual(
    await evaluateFormulas(
      host,
      formulas.map(formula => `HJW.${formula}`),
    ),
    formulas.map(() => ({ error: '#N/A', message: 'Run the model first' })),
  );
});
