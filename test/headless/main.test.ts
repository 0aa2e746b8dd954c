import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { j01Expected, j01Inputs } from '../golden/j01';
import { runHjw } from './runHjw';

const folder = mkdtempSync(join(tmpdir(), 'hjw-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const samples = ['county-council', 'constabulary', 'fire-and-rescue'].map(
  name => `assets/samples/hampshire-${name}.xlsx`,
);
const sampleCase = 'assets/samples/hampshire.case.json';
const shared = '../shared/data/roundtrip';

/** Parts that adding sheets to a workbook must change: its own list, relationships, content types, styles, calculation chain. */
const LISTS = new Set([
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  '[Content_Types].xml',
  'xl/styles.xml',
  'xl/calcChain.xml',
]);

function byService(table: Readonly<Record<string, readonly number[]>>): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(table).map(([body, figures]) => [
      body,
      Object.fromEntries(j01Inputs.services.map((service, index) => [service, figures[index] ?? 0])),
    ]),
  );
}

function assertNothingLost(before: string, after: string): void {
  const [old, now] = [before, after].map(path => unzipSync(new Uint8Array(readFileSync(path))));
  for (const [path, bytes] of Object.entries(old ?? {})) {
    if (!LISTS.has(path)) assert.deepEqual(now?.[path], bytes, `${path} of ${before}`);
  }
}

test('run writes a workbook and prints the outcome as JSON on standard output alone', () => {
  const out = join(folder, 'result.xlsx');
  const ended = runHjw('run', ...samples, '--case', sampleCase, '--out', out, '--json');
  assert.equal(ended.code, 0, ended.messages);
  const outcome = JSON.parse(ended.output) as {
    shares: { organisation: string; pounds: number }[];
    checks: { passed: boolean }[];
    lines: { id: string; figures: Record<string, Record<string, number>> }[];
  };
  assert.deepEqual(
    Object.fromEntries(outcome.shares.map(share => [share.organisation, share.pounds])),
    j01Expected.pounds.byBlend,
  );
  assert.ok(outcome.checks.every(check => check.passed));
  const baseline = outcome.lines.find(line => line.id === 'netBaseline');
  assert.equal(baseline?.figures['HFRA']?.['ICT'], j01Expected.baseline.HFRA[1]);
  assert.ok(existsSync(out));

  const evaluated = runHjw(
    'eval',
    '=HJW.SAVINGS()',
    '=ROUND(HJW_npsv,3)',
    '=HJW.ALLOCATE(100,{1;1;1})',
    '--workbook',
    out,
  );
  assert.equal(evaluated.code, 0, evaluated.messages);
  const [saving, npsv, parts] = evaluated.output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as unknown);
  assert.ok(Math.abs(Number(saving) - j01Expected.steadyState.total) < 1e-6);
  assert.equal(npsv, Number(j01Expected.withBias.netPresentValue.toFixed(3)));
  assert.deepEqual(parts, [[33.34], [33.33], [33.33]]);
});

test('run computes a whole case with no workbook and prints every line by the names of its members', () => {
  const ended = runHjw('run', '--case', 'test/golden/j01.case.json', '--json');
  assert.equal(ended.code, 0, ended.messages);
  const outcome = JSON.parse(ended.output) as {
    sheets: string[];
    lines: { id: string; unit: string; per: string[]; figures: Record<string, unknown> }[];
  };
  const line = (id: string): unknown => outcome.lines.find(each => each.id === id)?.figures;
  assert.deepEqual(line('agreedShare'), j01Expected.pounds.byBlend);
  assert.equal(Math.round(Number((line('npsv') as Record<string, number>)['With optimism bias'])), 22913);
  assert.deepEqual(line('netBaseline'), byService(j01Expected.baseline));
  assert.deepEqual(outcome.sheets, []);
});

test('a case written to a workbook comes out of it unchanged, and computes the same', () => {
  const [written, first, second] = ['case.xlsx', 'first.json', 'second.json'].map(name => join(folder, name));
  assert.ok(written !== undefined && first !== undefined && second !== undefined);
  assert.equal(runHjw('run', '--case', 'test/golden/j01.case.json', '--out', written).code, 0);
  assert.equal(runHjw('export', written, '--out', first).code, 0);
  assert.equal(runHjw('run', '--case', first, '--out', written).code, 0);
  assert.equal(runHjw('export', written, '--out', second).code, 0);
  assert.equal(readFileSync(second, 'utf8'), readFileSync(first, 'utf8'));
  const linesOf = (path: string): unknown =>
    (JSON.parse(runHjw('run', '--case', path, '--json').output) as { lines: unknown }).lines;
  assert.deepEqual(linesOf(first), linesOf('test/golden/j01.case.json'));
});

test("run into a user's own workbook adds sheets and keeps every other part byte for byte", () => {
  const [own = ''] = samples;
  const original = readFileSync(own);
  const out = join(folder, 'into.xlsx');
  const ended = runHjw('run', ...samples, '--case', sampleCase, '--into', own, '--out', out);
  assert.equal(ended.code, 0, ended.messages);
  assertNothingLost(own, out);
  assert.deepEqual(readFileSync(own), original);
});

for (const name of ['kitchen-sink', 'pivot-tables', 'pivot-filters']) {
  const own = `${shared}/${name}.xlsx`;
  test(
    `charts, pivots, names and custom XML of ${name} survive a run`,
    { skip: existsSync(own) ? false : 'no shared data on this machine' },
    () => {
      const out = join(folder, `${name}.xlsx`);
      const ended = runHjw('run', ...samples, '--case', sampleCase, '--into', own, '--out', out);
      assert.equal(ended.code, 0, ended.messages);
      assertNothingLost(own, out);
    },
  );
}

test('eval prints one line of JSON for each formula, and exits with 1 when one is an error', () => {
  const ended = runHjw('eval', '=1/4', '="a"&"b"', '=HJW.SAVINGS()', '=HJW.ALLOCATE(10,{-1,2})');
  assert.equal(ended.code, 1);
  const lines = ended.output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { error?: string; message?: string });
  assert.deepEqual(lines.slice(0, 3), [0.25, 'ab', { error: '#N/A', message: 'Run the model first' }]);
  assert.equal(lines[3]?.error, '#VALUE!');
  assert.match(lines[3].message ?? '', /weights.*zero or more/);
});

for (const [words, why] of [
  [[], 'no command'],
  [['sell'], 'an unknown command'],
  [['run', '--case', sampleCase, '--into', 'a.xlsx'], 'a workbook to start from and none to write'],
  [['export'], 'no workbook to export from'],
  [['run', '--out', 'x.xlsx'], 'no source'],
  [['run', ...samples, '--into', 'a.xlsx', '--out', 'a.xlsx'], 'writing over the workbook to start from'],
  [['run', ...samples, '--ouput', 'x.xlsx'], 'an unknown option'],
  [['eval'], 'no formula'],
  [['read', samples[0] ?? ''], 'no measure'],
  [['inspect'], 'no file'],
] as const) {
  test(`wrong use exits with 2 and says how: ${why}`, () => {
    const ended = runHjw(...words);
    assert.equal(ended.code, 2);
    assert.equal(ended.output, '');
    assert.ok(ended.messages.length > 20);
  });
}

test('a missing source exits with 1 and is named', () => {
  const ended = runHjw('run', 'nowhere.xlsx', '--out', join(folder, 'never.xlsx'));
  assert.equal(ended.code, 1);
  assert.match(ended.messages, /nowhere\.xlsx.*no such file/);
  assert.ok(!existsSync(join(folder, 'never.xlsx')));
});
