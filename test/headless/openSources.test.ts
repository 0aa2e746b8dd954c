import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { j01Expected } from '../golden/j01';
import { readFormulas } from '../recalculation/readFormulas';
import { runHjw } from './runHjw';

const folder = mkdtempSync(join(tmpdir(), 'hjw-open-sources-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const sample = (name: string): string => `assets/samples/hampshire-${name}.xlsx`;

test('sheets and ranges of the workbook of --into are sources, and its figures are linked to them', () => {
  const out = join(folder, 'linked.xlsx');
  const ended = runHjw(
    'run',
    ...['constabulary', 'fire-and-rescue'].map(sample),
    ...['--case', 'assets/samples/hampshire.case.json', '--into', sample('county-council'), '--out', out, '--json'],
    ...['--source-sheet', 'Revenue budget 2011-12', '--source-range', "'Procured spend'!A1:F40"],
    ...['--source-sheet', 'Medium term', '--source-sheet', 'Key figures'],
  );
  assert.equal(ended.code, 0, ended.messages);
  const { headline } = JSON.parse(ended.output) as { headline: { id: string; value: number }[] };
  const saving = headline.find(figure => figure.id === 'yearlySaving')?.value ?? NaN;
  assert.ok(Math.abs(saving - j01Expected.steadyState.total) < 1e-6);
  const inputs = [...readFormulas(new Uint8Array(readFileSync(out)))].filter(([address]) =>
    address.startsWith('Inputs!'),
  );
  // £10,290k is what the county spends on finance and payroll (B9:F9 of its budget).
  assert.ok(inputs.some(([, value]) => value === 10290));
});

for (const [words, says] of [
  [['run', sample('constabulary'), '--source-sheet', 'Ledger'], 'a sheet without the workbook that has it'],
  [
    ['run', sample('constabulary'), '--source-name', 'Budget', '--out', 'a.xlsx'],
    'a name without the workbook that has it',
  ],
] as const) {
  test(`${says} is wrong use`, () => {
    const ended = runHjw(...words);
    assert.equal(ended.code, 2);
    assert.match(ended.messages, /--source-name need --into/);
  });
}

test('a range that names no sheet is refused with an example', () => {
  const out = join(folder, 'none.xlsx');
  const ended = runHjw('run', '--into', sample('constabulary'), '--out', out, '--source-range', 'A1:F20');
  assert.equal(ended.code, 1);
  assert.match(ended.messages, /Budget!A1:F20/);
});
