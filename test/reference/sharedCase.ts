import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A published case that lies beside the project: its name, and why a test that needs it is skipped where it is absent. */
export function sharedCase(name: string): {
  readonly skip: string | false;
  readonly read: () => { readonly inputs: unknown; readonly expected: unknown };
} {
  const path = fileURLToPath(new URL(`../../../shared/cases/${name}.json`, import.meta.url));
  return {
    skip: existsSync(path) ? false : `../shared/cases/${name}.json is not on this machine`,
    read: () => {
      const { inputs, expected } = JSON.parse(readFileSync(path, 'utf8')) as { inputs: unknown; expected: unknown };
      return { inputs, expected };
    },
  };
}

/** Walks into a case by names: `figureAt(inputs, 'options', 'Option 1', 'npv15')`. */
export function figureAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null ? Object.entries(at).find(([key]) => key === name)?.[1] : undefined,
    value,
  );
}
