import { writeFile } from 'node:fs/promises';
import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { publishDocument } from '../usecases/publishDocument';
import { publishPack } from '../usecases/publishPack';
import type { PublishedPack, PublishRequest } from '../usecases/publishRequest';
import { readFiles } from './readFiles';
import { startHost } from './startHost';

/** What `hjw publish` is asked to do: the workbook or case to publish, the file to write, and what the pack says of itself. */
export interface PublishOptions extends Omit<PublishRequest, 'now'> {
  /** A workbook that holds the model, or a case document where `isCase`. */
  readonly path: string;
  readonly isCase: boolean;
  readonly out: string;
}

/**
 * Writes the publication pack of a saved workbook or of a case document, and answers the names of its sheets.
 *
 * The file read is never changed. Issues: those of reading it and of publishing, and `file-not-written`.
 */
export async function publishCommand(options: PublishOptions): Promise<Result<readonly string[]>> {
  const { path, isCase, out, ...details } = options;
  const files = await readFiles([path]);
  if (!files.ok) return files;
  const [file] = files.value;
  if (file === undefined) throw new Error('One path was given.');
  const request = { ...details, now: new Date() };
  const published = isCase ? publishDocument(file, request) : await publishWorkbook(file.bytes, file.name, request);
  if (!published.ok) return published;
  try {
    await writeFile(out, published.value.bytes);
  } catch {
    return fail({
      code: 'file-not-written',
      severity: 'error',
      message: 'The pack cannot be written there.',
      remedy: 'Check that the folder exists, that you may write to it and that no program holds the file.',
      place: { file: out },
    });
  }
  return succeed(published.value.sheets, published.issues);
}

async function publishWorkbook(
  bytes: Uint8Array,
  name: string,
  request: PublishRequest,
): Promise<Result<PublishedPack>> {
  const host = await startHost();
  const opened = host.open(bytes, name);
  return opened.ok ? publishPack(request) : opened;
}
