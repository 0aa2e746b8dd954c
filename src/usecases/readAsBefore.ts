import type { Result } from '../issue/issue';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import { gatherSources } from './gatherSources';
import { joinMappings } from './joinMappings';
import type { BeforeFile, SourcesRead } from './readSources';
import type { RunRequest } from './runRequest';

/**
 * Reads the sources of a run, each as it was read before where the workbook keeps how. Mappings that the request brings
 * take the place of those that are kept for the same body.
 *
 * A kept mapping that fits none of the files is no news; one that the request brings and that fits none is.
 */
export async function readAsBefore(
  request: Pick<RunRequest, 'sources' | 'openSources' | 'mappings' | 'now' | 'read' | 'signal'>,
  kept: readonly SourceMapping[],
  before: BeforeFile,
): Promise<Result<SourcesRead>> {
  const { mappings = [] } = request;
  const read = await gatherSources({ ...request, mappings: joinMappings(kept, mappings) }, before);
  if (mappings.length > 0) return read;
  return { ...read, issues: read.issues.filter(({ code }) => code !== 'mapping-none-fits') };
}
