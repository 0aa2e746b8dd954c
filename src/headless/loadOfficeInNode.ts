import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { WorkbookHost } from '../host/createHost';
import { browserGlobals, officeAddress } from './officeInNodeGlobals';

let loaded: { readonly host: WorkbookHost; readonly ready: Promise<void> } | undefined;

/**
 * Loads Microsoft's Office.js from `node_modules`, unmodified, into this process on top of a host.
 *
 * Afterwards `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` are globals as in a task pane; resolves when
 * `Office.onReady` does. The client runs in Node's own realm, so that its errors are `instanceof Error`. It can be
 * loaded once a process: a second call with the same host waits for the first, one with another host throws.
 */
export async function loadOfficeInNode(host: WorkbookHost): Promise<void> {
  if (loaded !== undefined && loaded.host !== host) throw new Error('Office.js is loaded already, on another host.');
  loaded ??= { host, ready: load(host) };
  await loaded.ready;
}

async function load(host: WorkbookHost): Promise<void> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
  const run = async (file: string): Promise<void> => {
    const path = join(folder, file);
    new Script(await readFile(path, 'utf8'), { filename: path }).runInThisContext();
  };
  const globals = browserGlobals(source => run(source.replace(officeAddress, '')));
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { configurable: true, enumerable: true, writable: true, value });
  }
  host.install(globalThis);
  await run('office.js');
  await Office.onReady();
}
