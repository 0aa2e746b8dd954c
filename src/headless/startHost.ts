import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import functions from '../functions/functions.json';
import { associateFunctions } from '../functions/associateFunctions';
import { createIronCalculator } from '../host/calculation/createIronCalculator';
import { loadIronCalc } from '../host/calculation/loadIronCalc';
import { createHost } from '../host/createHost';
import type { WorkbookHost } from '../host/createHost';
import { loadOfficeInNode } from './loadOfficeInNode';

/** The namespace of the worksheet functions, as the manifest declares it. */
const NAMESPACE = 'HJW';

/** Starts the embedded host in Node with Microsoft's client on it and the worksheet functions associated. */
export async function startHost(): Promise<WorkbookHost> {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  const ironCalc = await loadIronCalc(await readFile(wasm));
  const host = createHost({
    createCalculator: createIronCalculator(ironCalc),
    functions: functions.functions,
    namespace: NAMESPACE,
  });
  await loadOfficeInNode(host);
  associateFunctions();
  return host;
}
