import { readFileSync } from 'node:fs';
import type { WorkbookHost } from '../../src/host/createHost';
import { startHost } from '../../src/headless/startHost';
import { runModel } from '../../src/usecases/runModel';
import type { ChosenFile, RunOutcome, RunRequest } from '../../src/usecases/runRequest';

const SAMPLES = ['hampshire-county-council.xlsx', 'hampshire-constabulary.xlsx', 'hampshire-fire-and-rescue.xlsx'];

/** Reads a sample of the project as a user would choose it. */
export function sampleFile(name: string): ChosenFile {
  return { name, bytes: new Uint8Array(readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url))) };
}

/** The request of the demo: three source workbooks and the case, at a fixed time. */
export function sampleRequest(): RunRequest {
  return {
    sources: SAMPLES.map(sampleFile),
    caseDocument: sampleFile('hampshire.case.json'),
    now: new Date('2011-09-30T10:00:00Z'),
  };
}

let started: Promise<WorkbookHost> | undefined;

/** The one host of this process; the client can be loaded only once. */
export function theHost(): Promise<WorkbookHost> {
  started ??= startHost();
  return started;
}

/** Runs the model and answers what it did; an issue is a failure of the test. */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const host = await theHost();
  const result = await runModel(request);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  await host.settled();
  return result.value;
}
