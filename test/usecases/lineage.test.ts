import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportFromWorkbook } from '../../src/usecases/exportFromWorkbook';
import { fingerprint } from '../../src/sources/reading/fingerprint';
import { readSource } from '../../src/sources/readSource';
import { run, sampleRequest } from './sampleRun';
import { standingInputs } from './standingInputs';

test('every input read from the samples leads to its file, sheet and cell, and by the file to a fingerprint and a time', async () => {
  const request = sampleRequest();
  await run(request);
  const exported = await exportFromWorkbook();
  assert.ok(exported.ok);
  const readings = exported.value.readings ?? [];
  assert.deepEqual(
    readings.map(({ file, fingerprint: print, readAt }) => [file, print, readAt]),
    request.sources.map(({ name, bytes }) => [name, fingerprint(bytes), '2011-09-30 10:00']),
  );

  const places = new Map(
    [...(await standingInputs())].flatMap(([id, { value, origin }]) => {
      const [, file, sheet, cell] = /^(.+\.xlsx), (.+)!([^!]+)$/.exec(origin ?? '') ?? [];
      return file === undefined ? [] : [[id, { value, file, sheet, cell }] as const];
    }),
  );
  for (const { file, sheet, cell } of places.values()) {
    assert.ok(
      readings.some(reading => reading.file === file),
      file,
    );
    assert.match(`${String(sheet)}!${String(cell)}`, /^.+![A-Z]+\d+/);
  }
  let walked = 0;
  for (const { name, bytes } of request.sources) {
    const read = readSource(bytes, name);
    assert.ok(read.ok);
    for (const { measure, organisation, service, value, lineage } of read.value.figures) {
      if (!['grossExpenditure', 'externalIncome', 'staff'].includes(measure)) continue;
      walked += 1;
      assert.deepEqual(places.get([measure, organisation, service].join('|')), {
        value: value.toNumber(),
        file: name,
        sheet: lineage.sheet,
        cell: lineage.cell,
      });
    }
  }
  // Eleven services of three bodies, of each of which the samples state at least expenditure and staff.
  assert.ok(walked >= 66);
});
