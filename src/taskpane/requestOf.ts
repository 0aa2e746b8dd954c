import { succeed, type Result } from '../issue/issue';
import type { RunRequest } from '../usecases/runRequest';
import type { ChosenFiles } from './chosenFiles';
import { readFiles } from './paneFile';

/** Makes a request of what is chosen; the files are read afresh. Issues are those of files that cannot be read any more. */
export async function requestOf(
  { sources, open, caseFile, mappings }: ChosenFiles,
  now: Date,
): Promise<Result<Omit<RunRequest, 'progress' | 'signal'>>> {
  const files = await readFiles(sources);
  const documents = await readFiles(caseFile === null ? [] : [caseFile]);
  if (!files.ok || !documents.ok) return { ok: false, issues: [...files.issues, ...documents.issues] };
  const [caseDocument] = documents.value;
  return succeed({
    sources: files.value,
    now,
    ...(open.length > 0 && { openSources: open }),
    ...(mappings.length > 0 && { mappings }),
    ...(caseDocument !== undefined && { caseDocument }),
  });
}
