import type { Issue } from '../issue/issue';
import type { SourceMapping } from '../usecases/reviewSources';
import { readFiles, type PaneFile } from './paneFile';

/** Chosen files told apart: mappings, opened already, and everything else; `issues` are those of files that cannot be used. */
export interface SortedFiles {
  readonly files: readonly PaneFile[];
  readonly mappings: readonly SourceMapping[];
  readonly issues: readonly Issue[];
}

/**
 * Tells mappings from case files, which both end in `.json`, by the format that they name first.
 *
 * What names neither is left for the reader of case files to complain about.
 */
export async function sortDocuments(chosen: readonly PaneFile[]): Promise<SortedFiles> {
  const files: PaneFile[] = [];
  const mappings: SourceMapping[] = [];
  const issues: Issue[] = [];
  for (const file of chosen) {
    if (!file.name.toLowerCase().endsWith('.json')) {
      files.push(file);
      continue;
    }
    const read = await readFiles([file]);
    issues.push(...read.issues);
    const [document] = read.ok ? read.value : [];
    if (document === undefined) continue;
    if (!namesMapping(document.bytes)) {
      files.push(file);
      continue;
    }
    const { openMapping } = await import('../usecases/reviewSources');
    const opened = openMapping(document);
    issues.push(...opened.issues);
    if (opened.ok) mappings.push(opened.value);
  }
  return { files, mappings, issues };
}

function namesMapping(bytes: Uint8Array): boolean {
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof document !== 'object' || document === null || !('format' in document)) return false;
    return typeof document.format === 'string' && document.format.startsWith('hjw-mapping/');
  } catch {
    return false;
  }
}
