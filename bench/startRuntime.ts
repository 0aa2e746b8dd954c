import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { associateFunctions } from '../src/functions/associateFunctions';
import metadata from '../src/functions/functions.json';
import { loadOfficeInNode } from '../src/headless/loadOfficeInNode';
import type { CallFunction } from '../src/host/calculation/calculator';
import { createIronCalculator } from '../src/host/calculation/createIronCalculator';
import { loadIronCalc } from '../src/host/calculation/loadIronCalc';
import { createHost, type WorkbookHost } from '../src/host/createHost';

/** The id of a function that does nothing, for comparison. */
export const EMPTY = 'EMPTY';

/** A host with the worksheet functions, and the way in which it calls them through Microsoft's runtime. */
export interface Runtime {
  readonly host: WorkbookHost;
  readonly call: CallFunction;
}

/** Starts Microsoft's client on a host, with the worksheet functions and an empty one beside them. */
export async function startRuntime(): Promise<Runtime> {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  const createCalculator = createIronCalculator(await loadIronCalc(await readFile(wasm)));
  const captured: { call?: CallFunction } = {};
  const host = createHost({
    createCalculator: options => {
      captured.call = options.call;
      return createCalculator(options);
    },
    functions: [...metadata.functions, { id: EMPTY, name: EMPTY, parameters: [] }],
    namespace: 'HJW',
  });
  await loadOfficeInNode(host);
  associateFunctions();
  CustomFunctions.associate(EMPTY, () => 0);
  const { call } = captured;
  if (call === undefined) throw new Error('The host made no calculator.');
  return { host, call };
}
