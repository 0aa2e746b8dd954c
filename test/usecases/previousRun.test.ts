import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followSources } from '../../src/usecases/followSources';
import { hasModel } from '../../src/usecases/hasModel';
import { keptMappings } from '../../src/usecases/keptMappings';
import { previousRun } from '../../src/usecases/previousRun';
import { restorePrevious } from '../../src/usecases/restorePrevious';
import { run, sampleRequest, theHost } from './sampleRun';

const at = (time: string) => new Date(`2011-10-${time}:00Z`);

test('what the pane asks of a workbook is answered without a model and with one', async () => {
  await theHost();
  assert.deepEqual(await hasModel(), { ok: true, value: false, issues: [] });
  assert.deepEqual(
    (await previousRun()).issues.map(({ code }) => code),
    ['no-model'],
  );
  assert.deepEqual(await keptMappings(), { ok: true, value: [], issues: [] });

  await run({ ...sampleRequest(), now: at('01T10:00') });
  assert.deepEqual(await hasModel(), { ok: true, value: true, issues: [] });
  const first = await previousRun();
  assert.deepEqual(first.ok && [first.value.last?.at, first.value.before], ['2011-10-01 10:00', null]);
});

test('restoring names the run that it undoes and the one that stands again, also after a restoring', async () => {
  await run({ sources: [], now: at('02T11:30') });
  const second = await previousRun();
  assert.deepEqual(second.ok && [second.value.last?.at, second.value.before?.at], [
    '2011-10-02 11:30',
    '2011-10-01 10:00',
  ]);
  await restorePrevious({ now: at('03T09:15') });
  const third = await previousRun();
  assert.ok(third.ok);
  assert.deepEqual([third.value.last?.at, third.value.before?.at], ['2011-10-03 09:15', '2011-10-02 11:30']);
  assert.match(third.value.last?.what ?? '', /^Restored the run before/);
});

test('nothing is watched where no input follows cells of the workbook', async () => {
  assert.deepEqual(await followSources(() => assert.fail('nothing is watched')), { ok: true, value: null, issues: [] });
});
