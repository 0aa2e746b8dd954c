import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createIronCalculator } from '../../src/host/calculation/createIronCalculator';
import type { FunctionMetadata } from '../../src/host/calculation/calculator';
import { loadIronCalc } from '../../src/host/calculation/loadIronCalc';
import { createHost, type WorkbookHost } from '../../src/host/createHost';
import { loadOfficeInNode } from '../../src/headless/loadOfficeInNode';

/** Makes a host with the real calculator, without a client. */
export async function makeTestHost(functions: readonly FunctionMetadata[] = []): Promise<WorkbookHost> {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  const createCalculator = createIronCalculator(await loadIronCalc(await readFile(wasm)));
  return createHost({ createCalculator, functions, namespace: 'TEST' });
}

/** Makes a host and loads Microsoft's real client on it; once a test file, since the client is global. */
export async function startTestHost(functions: readonly FunctionMetadata[] = []): Promise<WorkbookHost> {
  const host = await makeTestHost(functions);
  await loadOfficeInNode(host);
  return host;
}

let sheetsMade = 0;

/** Works on a sheet of its own, so that the tests of a file do not meet. The work is followed by a sync. */
export async function onNewSheet<Answer>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  sheetsMade += 1;
  const name = `Test ${sheetsMade}`;
  return Excel.run(context => work(context.workbook.worksheets.add(name), context));
}

/** The code of the error that some work ends with. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  return (await officeError(work)).code;
}

/** The error of Office.js that some work ends with. */
export async function officeError(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('The work came to its end without an error.');
}
