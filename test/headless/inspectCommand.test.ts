import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspectCommand } from '../../src/headless/inspectCommand';

const file = 'hampshire-fire-and-rescue.xlsx';
const bytes = new Uint8Array(readFileSync(new URL(`../../assets/samples/${file}`, import.meta.url)));

test('in words the command names whose workbook it is, its sheets, tables, units and totals', () => {
  const { output, exitCode } = inspectCommand(bytes, file, {});
  assert.equal(exitCode, 0);
  const lines = output.split('\n');
  assert.equal(lines[0], 'hampshire-fire-and-rescue.xlsx: Hampshire Fire and Rescue Authority, 2011/12');
  assert.ok(lines.includes('Sheet "Budget"'));
  assert.ok(lines.includes('    B  Gross expenditure [£000s]'));
  assert.ok(lines.includes('    11 rows, totals: TOTAL'));
});

test('as JSON the same stands as data', () => {
  const { output } = inspectCommand(bytes, file, { json: true });
  const seen = JSON.parse(output) as { sheets: { name: string; tables: { range: string }[] }[]; issues: unknown[] };
  assert.deepEqual(
    seen.sheets.map(sheet => [sheet.name, sheet.tables.length]),
    [
      ['Budget', 3],
      ['Establishment', 2],
    ],
  );
  assert.equal(seen.sheets[0]?.tables[0]?.range, 'A5:E17');
  assert.deepEqual(seen.issues, []);
});

test('a file that is no workbook gives exit code 1 and says why', () => {
  const { output, messages, exitCode } = inspectCommand(new TextEncoder().encode('text'), 'notes.txt', {});
  assert.deepEqual([output, exitCode], ['', 1]);
  assert.match(messages, /^error: notes\.txt: /);
});
