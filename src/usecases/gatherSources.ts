import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { THIS_WORKBOOK } from '../issue/thisWorkbook';
import { isConfirmed } from './joinMappings';
import { readOpenSources } from './readOpenSources';
import { readSources, recordOf, type BeforeFile, type SourcesRead } from './readSources';
import { profileOf } from '../refresh/sourceProfile';
import type { RunRequest } from './runRequest';

/**
 * Reads everything that a run was given as its sources: files, and parts of the open workbook.
 *
 * Issues: those of either, and `source-body-twice` when a file speaks for a body for which the open workbook does too.
 */
export async function gatherSources(
  request: Pick<RunRequest, 'sources' | 'openSources' | 'mappings' | 'now' | 'read' | 'signal'>,
  before: BeforeFile,
): Promise<Result<SourcesRead>> {
  const { sources, openSources = [], mappings = [], now } = request;
  const files = await readSources(sources, now, before, mappings, request);
  if (!files.ok || openSources.length === 0) return files;
  const open = await readOpenSources(openSources, mappings);
  if (!open.ok) return { ok: false, issues: [...files.issues, ...open.issues] };
  const issues = [...files.issues, ...open.issues];
  const { facts, readings, profiles, mappings: followed } = files.value;
  for (const { organisation } of open.value.readings) {
    const twin = readings.find(reading => reading.organisation === organisation.code);
    if (twin === undefined) continue;
    return fail(...issues, {
      code: 'source-body-twice',
      severity: 'error',
      message: `It speaks for ${organisation.name}, and so does ${twin.file}.`,
      remedy: "Choose either the file or the workbook's own cells for each body.",
      place: { file: THIS_WORKBOOK },
    });
  }
  return succeed(
    {
      facts: [...facts, ...open.value.facts],
      readings: [...readings, ...open.value.readings.map(reading => recordOf(reading, now))],
      profiles: [...profiles, ...open.value.readings.map(profileOf)],
      mappings: [...followed, ...open.value.readings.map(({ mapping }) => mapping).filter(isConfirmed)],
    },
    issues,
  );
}
