import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import type { Reached } from '../issue/reached';
import type { Fact, SourceRecord } from '../model/jointCase';
import { profileOf, type SourceProfile } from '../refresh/sourceProfile';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import type { SourceReading } from '../sources/readSource';
import { readHere } from '../worker/readSourceFile';
import { factsOfReading } from './factsOfReading';
import { isConfirmed } from './joinMappings';
import type { ChosenFile, RunRequest } from './runRequest';
import { spellTime } from './spellTime';

/** What the bodies' workbooks say: the facts, and of each file what it is, when it was read and what it looked like. */
export interface SourcesRead {
  readonly facts: readonly Fact[];
  readonly readings: readonly SourceRecord[];
  readonly profiles: readonly SourceProfile[];
  /** How those files were read of whose mapping a user confirmed or corrected something. */
  readonly mappings: readonly SourceMapping[];
}

/** Runs before each file, with its number from 1; rejects to stop the reading. The answer hears how far the file is read. */
export type BeforeFile = (file: ChosenFile, number: number) => Promise<Reached>;

/**
 * Reads the bodies' workbooks as facts of the model.
 *
 * With `mappings` each file is read with the one that belongs to it.
 * Issues: those of each file, and `source-body-twice` when two files speak for one body.
 */
export async function readSources(
  files: readonly ChosenFile[],
  now: Date,
  before: BeforeFile,
  mappings: readonly SourceMapping[] = [],
  { read = readHere, signal }: Pick<RunRequest, 'read' | 'signal'> = {},
): Promise<Result<SourcesRead>> {
  const issues: Issue[] = [];
  const readings: SourceReading[] = [];
  for (const [index, file] of files.entries()) {
    const reached = await before(file, index + 1);
    const result = await read(file, { mappings, reached, ...(signal !== undefined && { signal }) });
    issues.push(...result.issues);
    if (result.ok) readings.push(result.value);
  }
  if (readings.length < files.length) return { ok: false, issues };
  for (const [index, reading] of readings.entries()) {
    const twin = readings.slice(0, index).find(other => other.organisation.code === reading.organisation.code);
    if (twin === undefined) continue;
    return fail(...issues, {
      code: 'source-body-twice',
      severity: 'error',
      message: `It speaks for ${reading.organisation.name}, and so does ${twin.file}.`,
      remedy: 'Choose one workbook for each body.',
      place: { file: reading.file },
    });
  }
  return succeed(
    {
      facts: readings.flatMap(reading => factsOfReading(reading)),
      readings: readings.map(reading => recordOf(reading, now)),
      profiles: readings.map(profileOf),
      mappings: readings.map(({ mapping }) => mapping).filter(isConfirmed),
    },
    issues,
  );
}

/** What is kept of a source that was read, so that a changed one is noticed. */
export function recordOf({ file, organisation, fingerprint }: SourceReading, now: Date): SourceRecord {
  return { file, organisation: organisation.code, fingerprint, readAt: spellTime(now) };
}
