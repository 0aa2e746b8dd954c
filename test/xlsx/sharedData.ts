import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the data that lies beside the project, and why a test that needs it is skipped where it is absent. */
export function sharedData(name: string): { readonly path: string; readonly skip: string | false } {
  const path = fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
  return { path, skip: existsSync(path) ? false : `../shared/data/${name} is not on this machine` };
}
