import { fail, succeed, type Issue, type Result } from '../issue/issue';
import { parseMapping } from '../sources/mapping/parseMapping';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import { readFiles } from './readFiles';

/** Reads mappings by the paths of their files; the issues of all of them together. */
export async function readMappings(paths: readonly string[]): Promise<Result<readonly SourceMapping[]>> {
  const files = await readFiles(paths);
  if (!files.ok) return files;
  const mappings: SourceMapping[] = [];
  const issues: Issue[] = [];
  for (const file of files.value) {
    const parsed = parseMapping(new TextDecoder().decode(file.bytes), file.name);
    if (parsed.ok) mappings.push(parsed.value);
    else issues.push(...parsed.issues);
  }
  return issues.length > 0 ? fail(...issues) : succeed(mappings);
}
