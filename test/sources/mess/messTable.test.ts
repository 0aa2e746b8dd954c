import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { messTable } from './messTable';

const table = messTable();

test('docs/messy-sources.md is what the reader does', () => {
  const written = readFileSync(new URL('../../../docs/messy-sources.md', import.meta.url), 'utf8');
  assert.equal(written, table, 'Run `npm run mess`.');
});

test('the table has a row for every case, and every refusal and warning has a message', () => {
  const rows = table.split('\n').filter(line => /^\| \d/.test(line));
  const cells = rows.map(row => row.split(/(?<!\\)\|/).map(cell => cell.trim()));
  assert.equal(new Set(cells.map(([, name]) => name?.split('.')[0])).size, 51);
  for (const [, name, , verdict, message = ''] of cells) {
    if (verdict !== 'read') assert.match(message, /^\w+\.xlsx?\b.*: .*\./, name);
  }
  assert.doesNotMatch(table, /undefined|NaN|\[object/);
});
