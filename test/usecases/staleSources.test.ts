import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleSources } from '../../src/usecases/staleSources';
import { ledgerFile } from '../refresh/ledger';
import { lastMonth } from '../refresh/lastMonth';
import { enter } from './openBook';
import { run, theHost } from './sampleRun';

test('inputs that follow changed cells of the workbook are named until the model is run again', async () => {
  const host = await theHost();
  const { bytes, name } = ledgerFile(lastMonth().fire);
  assert.ok(host.open(bytes, name).ok);
  await run({ sources: [], openSources: [{ kind: 'sheet', sheet: 'Budget' }], now: new Date(0) });
  const before = host.statistics.batches;
  assert.deepEqual(await staleSources(), { ok: true, value: [], issues: [] });
  assert.ok(host.statistics.batches - before <= 3, 'one visit: two reads, and what the client ends every visit with');

  // HR is the third service: its gross expenditure stands in B7.
  await enter(host, 'Budget', 'B7', 640);
  const stale = await staleSources();
  assert.ok(stale.ok);
  assert.deepEqual(
    stale.value.map(({ input, before: old, now }) => [input, old, now]),
    [['Gross expenditure: HFRA, HR', 612, 640]],
  );
  assert.match(stale.value[0]?.link ?? '', /Budget/);

  const later = await run({ sources: [], now: new Date(0) });
  assert.deepEqual(
    later.changes.map(({ input }) => input),
    ['Gross expenditure: HFRA, HR', 'Investment: HFRA', 'Service use: HFRA'],
    'keys that nobody gave follow the net baseline',
  );
  assert.deepEqual(await staleSources(), { ok: true, value: [], issues: [] });
});
