import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WorkbookHost } from '../host/createHost';
import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { activateSheet, activeSheet } from './activeSheet';
import { readFiles } from './readFiles';
import { replaceFile } from './replaceFile';
import { startHost } from './startHost';

/** A saved workbook with a model, open on the host. */
export interface OpenModel {
  /** Writes the workbook as it is now; the sheet that was in front is in front again. */
  readonly save: (out: string) => Promise<Result<void>>;
  readonly statistics: WorkbookHost['statistics'];
}

/** Opens a saved workbook on the host. */
export async function openModel(path: string): Promise<Result<OpenModel>> {
  const files = await readFiles([path]);
  if (!files.ok) return files;
  const [file] = files.value;
  if (file === undefined) throw new Error('One path was given.');
  const host = await startHost();
  const opened = host.open(file.bytes, file.name);
  if (!opened.ok) return opened;
  const inFront = await activeSheet();
  return succeed(
    {
      statistics: host.statistics,
      save: async out => {
        await activateSheet(inFront);
        await host.settled();
        const bytes = host.save();
        if (existsSync(out) && isHeld(out)) return fail(held(out));
        if (out === path && !(await isAsRead(path, file.bytes))) return fail(changedSince(path));
        return replaceFile(out, bytes);
      },
    },
    opened.issues,
  );
}

/** Excel lays a file of this name beside a workbook for as long as it has it open. */
function isHeld(path: string): boolean {
  return existsSync(join(dirname(path), `~$${basename(path)}`));
}

async function isAsRead(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0;
  } catch {
    return false;
  }
}

function held(file: string): Issue {
  return {
    code: 'file-open-in-excel',
    severity: 'error',
    message: 'Somebody has the workbook open in Excel, so it was left as it is.',
    remedy: 'Close it there, or name another file with --out.',
    place: { file },
  };
}

function changedSince(file: string): Issue {
  return {
    code: 'file-changed-since',
    severity: 'error',
    message: 'The workbook was changed by someone else while it was worked on, so it was left as it is.',
    remedy: 'Run the command again.',
    place: { file },
  };
}
