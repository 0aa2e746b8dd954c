import assert from 'node:assert/strict';
import { activateSheet, activeSheet } from '../../src/headless/activeSheet';
import { largeRequest } from '../recalculation/largeCase';
import { run, theHost } from '../usecases/sampleRun';

/** Runs a small case into a workbook as `hjw run --into` does, and answers the workbook that comes of it. */
export async function runInto(workbook: Uint8Array, name: string): Promise<Uint8Array> {
  const host = await theHost();
  const opened = host.open(workbook, name);
  assert.ok(opened.ok, JSON.stringify(opened.issues));
  const inFront = await activeSheet();
  await run(largeRequest({ bodies: 2, services: 1, years: 3 }));
  await activateSheet(inFront);
  await host.settled();
  return host.save();
}
