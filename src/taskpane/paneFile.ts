import { fail, succeed, type Result } from '../issue/issue';
import type { ChosenFile } from '../usecases/runRequest';

/** A file that was chosen but not read yet: it is read afresh at every run, so that a changed file counts. */
export interface PaneFile {
  readonly name: string;
  read(): Promise<Uint8Array>;
}

/** Wraps a file that the user picked or dropped. */
export function pickedFile(file: File): PaneFile {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** Wraps a file that the add-in brings along, by its address below the pane's page. */
export function broughtFile(name: string, address: string): PaneFile {
  return {
    name,
    read: async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** Reads the files in order. A file that cannot be read any more (moved, or saved again since) becomes an issue. */
export async function readFiles(files: readonly PaneFile[]): Promise<Result<readonly ChosenFile[]>> {
  const results = await Promise.all(files.map(readFile));
  const issues = results.flatMap(result => result.issues);
  if (issues.length > 0) return fail(...issues);
  return succeed(results.flatMap(result => (result.ok ? [result.value] : [])));
}

async function readFile(file: PaneFile): Promise<Result<ChosenFile>> {
  try {
    return succeed({ name: file.name, bytes: await file.read() });
  } catch (error) {
    console.warn(error);
    return fail({
      code: 'file-unreadable',
      severity: 'error',
      message: 'The file cannot be read any more: it was moved or saved again after it was chosen.',
      remedy: 'Choose it once more.',
      place: { file: file.name },
    });
  }
}
