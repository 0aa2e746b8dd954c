import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import type { ChosenFile } from '../usecases/runRequest';

/** Reads files by their paths; the first that cannot be read is an issue (`file-not-read`) that names it. */
export async function readFiles(paths: readonly string[]): Promise<Result<readonly ChosenFile[]>> {
  const files: ChosenFile[] = [];
  for (const path of paths) {
    try {
      files.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
    } catch (error) {
      const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      return fail({
        code: 'file-not-read',
        severity: 'error',
        message: absent ? 'There is no such file.' : 'The file cannot be opened.',
        remedy: absent
          ? 'Check the path.'
          : 'Check that it is a file, that you may read it and that no other program holds it.',
        place: { file: path },
      });
    }
  }
  return succeed(files);
}
