import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';

/**
 * Writes a file whole or not at all: beside it first, flushed to the disk, then renamed in its place. What stood there
 * before stays as it was when anything fails (`file-not-written`).
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<Result<void>> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return succeed(undefined);
  } catch {
    await rm(beside, { force: true });
    return fail({
      code: 'file-not-written',
      severity: 'error',
      message: 'The result cannot be written there.',
      remedy: 'Check that the folder exists, that you may write to it and that no program holds the file.',
      place: { file: path },
    });
  }
}
