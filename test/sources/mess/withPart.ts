import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes the text of one part of a workbook, for what no writer of ours would write. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  assert.notEqual(after, before, `${path} is not changed`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}
