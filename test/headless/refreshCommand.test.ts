import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ledgerFile, type Ledger } from '../refresh/ledger';
import { lastMonth } from '../refresh/lastMonth';
import { runHjw } from './runHjw';

const folder = mkdtempSync(join(tmpdir(), 'hjw-refresh-'));
const model = join(folder, 'model.xlsx');
const source = join(folder, 'fire.xlsx');
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the fire authority's file of this month: HR up by £288k, Comms by £3k. */
function writeNewMonth(): void {
  const { fire } = lastMonth();
  for (const line of fire.lines) {
    if (line.service === 'HR') line.gross = 900;
    if (line.service === 'Comms') line.gross = 203;
  }
  write(fire);
}

function write(ledger: Ledger): void {
  writeFileSync(source, ledgerFile(ledger).bytes);
}

const grossOf = (workbook: string): Record<string, number> => {
  const ended = runHjw('export', workbook);
  assert.equal(ended.code, 0, ended.messages);
  const { members, inputs } = JSON.parse(ended.output) as {
    members: { service: string[] };
    inputs: { grossExpenditure: number[][] };
  };
  return Object.fromEntries(
    members.service.map((service, index) => [service, inputs.grossExpenditure[0]?.[index] ?? 0]),
  );
};

const pick = (gross: Record<string, number>): unknown[] => [gross['HR'], gross['Comms']];

before(() => {
  write(lastMonth().fire);
  assert.equal(runHjw('run', source, '--out', model).code, 0);
  writeNewMonth();
});

test('without --accept the comparison is told and reported, and the model stays byte for byte', () => {
  const standing = readFileSync(model);
  const report = join(folder, 'changes.json');
  const ended = runHjw('refresh', model, source, '--report', report);
  assert.equal(ended.code, 0, ended.messages);
  assert.match(ended.output, /2 lines change, 1 of them materially/);
  assert.match(ended.output, /! changed Gross expenditure, HFRA, HR: 612 → 900 \(\+288\) {2}fire\.xlsx, Budget!B7/);
  assert.match(ended.output, /Net baseline in scope: /);
  const { changes } = JSON.parse(readFileSync(report, 'utf8')) as { changes: { id: string; difference: number }[] };
  assert.deepEqual(
    changes.map(({ id, difference }) => [id, difference]),
    [
      ['grossExpenditure|HFRA|HR', 288],
      ['grossExpenditure|HFRA|Comms', 3],
    ],
  );
  assert.deepEqual(readFileSync(model), standing);
  assert.equal(runHjw('refresh', model, source, '--exit-code').code, 3);
});

test('a threshold may be an amount, a share, or both', () => {
  const material = (threshold: string): boolean[] => {
    const ended = runHjw('refresh', model, source, '--threshold', threshold, '--json');
    assert.equal(ended.code, 0, ended.messages);
    const { comparison } = JSON.parse(ended.output) as { comparison: { changes: { isMaterial: boolean }[] } };
    return comparison.changes.map(({ isMaterial }) => isMaterial);
  };
  // HR rises by £288k, 47%; Comms by £3k, 1.5%.
  assert.deepEqual(material('300'), [false, false]);
  assert.deepEqual(material('300,1%'), [true, true]);
  assert.equal(runHjw('refresh', model, source, '--threshold', 'much').code, 2);
});

test('material changes are taken, written to another file, and undone by restore', () => {
  const taken = join(folder, 'taken.xlsx');
  const standing = readFileSync(model);
  const ended = runHjw('refresh', model, source, '--accept', 'material', '--out', taken, '--exit-code');
  assert.equal(ended.code, 3, 'one change was not material and is left');
  assert.deepEqual(readFileSync(model), standing);
  assert.deepEqual(pick(grossOf(taken)), [900, 200]);
  const undone = join(folder, 'undone.xlsx');
  const restored = runHjw('restore', taken, '--out', undone);
  assert.equal(restored.code, 0, restored.messages);
  assert.deepEqual(pick(grossOf(undone)), [612, 200]);
});

test('a failure leaves the model whole and nothing half-written beside it', () => {
  const standing = readFileSync(model);
  const broken = join(folder, 'broken.xlsx');
  writeFileSync(broken, readFileSync(source).subarray(0, 1500));
  for (const path of [broken, join(folder, 'missing.xlsx')]) {
    const ended = runHjw('refresh', model, path, '--accept', 'all');
    assert.equal(ended.code, 1);
    assert.match(ended.messages, new RegExp(path === broken ? 'broken\\.xlsx' : 'missing\\.xlsx'));
  }
  assert.equal(runHjw('refresh', model, source, '--accept', 'all', '--out', join(folder, 'none', 'out.xlsx')).code, 1);
  writeFileSync(join(folder, '~$model.xlsx'), 'held');
  const held = runHjw('refresh', model, source, '--accept', 'all');
  assert.equal(held.code, 1);
  assert.match(held.messages, /open in Excel/);
  rmSync(join(folder, '~$model.xlsx'));
  assert.deepEqual(readFileSync(model), standing);
  assert.deepEqual(
    readdirSync(folder).filter(name => name.endsWith('.part')),
    [],
  );
});

test('without --out the accepted changes take the place of the model’s file', () => {
  const ended = runHjw('refresh', model, source, '--accept', 'all', '--exit-code');
  assert.equal(ended.code, 0, ended.messages);
  assert.deepEqual(pick(grossOf(model)), [900, 203]);
  assert.match(runHjw('refresh', model, source).output, /Nothing changes\./);
});

test('what is missing from the command is said', () => {
  assert.equal(runHjw('refresh', model).code, 2);
  assert.equal(runHjw('refresh', model, source, '--out', join(folder, 'x.xlsx')).code, 2);
  assert.equal(runHjw('restore', model).code, 2);
  assert.ok(!existsSync(join(folder, 'x.xlsx')));
});
