import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeIssue } from '../issue/describeIssue';
import { fail, succeed, type Issue, type Result } from '../issue/issue';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import { matchMapping } from '../sources/matchMapping';
import { proposeMapping } from '../sources/proposeMapping';
import { formatMapping } from './formatMapping';
import type { CommandOutcome } from './readCommand';
import { readFiles } from './readFiles';
import { readMappings } from './readMappings';

/** What `hjw map` was given on the command line; paths as the user wrote them. */
export interface MapOptions {
  readonly sources: readonly string[];
  /** Earlier mappings; each source is read with the one that belongs to it. */
  readonly mappings?: readonly string[];
  /** The file to write, or with several sources the folder, in which each is called `<source>.mapping.json`. */
  readonly out?: string;
  readonly json?: boolean;
}

interface Mapped {
  readonly mapping: SourceMapping;
  readonly issues: readonly Issue[];
}

/**
 * Runs `hjw map`: says how sources are read, what as, how sure and why, and writes it as mappings.
 *
 * Exit code 1 when a file cannot be opened or a figure could not be read as it stands; the mapping is written even so,
 * for a user to set right. With JSON the issues are part of the output.
 */
export async function mapCommand({ sources, mappings = [], out, json }: MapOptions): Promise<CommandOutcome> {
  const files = await readFiles(sources);
  const known = await readMappings(mappings);
  if (!files.ok) return refused(files.issues, json);
  if (!known.ok) return refused(known.issues, json);
  const mapped: Mapped[] = [];
  for (const { bytes, name } of files.value) {
    const proposed = mapOne(bytes, name, known.value);
    if (!proposed.ok) return refused(proposed.issues, json);
    mapped.push({ mapping: proposed.value, issues: proposed.issues });
  }
  const written = out === undefined ? succeed(undefined) : await writeMappings(out, mapped);
  if (!written.ok) return refused(written.issues, json);
  const issues = mapped.flatMap(entry => entry.issues);
  const exitCode = issues.some(issue => issue.severity === 'error') ? 1 : 0;
  if (json === true) return { output: JSON.stringify({ mappings: mapped }, null, 2), messages: '', exitCode };
  const output = mapped.map(({ mapping }) => formatMapping(mapping)).join('\n\n');
  return { output, messages: asMessages(issues), exitCode };
}

/** Reads a source by its own words, and again with the mapping that belongs to it. */
function mapOne(bytes: Uint8Array, name: string, mappings: readonly SourceMapping[]): Result<SourceMapping> {
  const plain = proposeMapping(bytes, name);
  if (!plain.ok || mappings.length === 0) return plain;
  const match = matchMapping(plain.value, mappings);
  if (match.mapping !== null) return proposeMapping(bytes, name, match.mapping);
  return match.issue.severity === 'error' ? fail(match.issue) : succeed(plain.value, [match.issue, ...plain.issues]);
}

async function writeMappings(out: string, mapped: readonly Mapped[]): Promise<Result<void>> {
  for (const { mapping } of mapped) {
    const path = mapped.length === 1 ? out : join(out, `${mapping.file}.mapping.json`);
    try {
      await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`);
    } catch {
      return fail({
        code: 'file-not-written',
        severity: 'error',
        message: 'The mapping cannot be written there.',
        remedy: 'Check that the folder exists and that you may write to it; with several sources --out names a folder.',
        place: { file: path },
      });
    }
  }
  return succeed(undefined);
}

function refused(issues: readonly Issue[], json: boolean | undefined): CommandOutcome {
  const output = json === true ? JSON.stringify({ mappings: [], issues }, null, 2) : '';
  return { output, messages: json === true ? '' : asMessages(issues), exitCode: 1 };
}

function asMessages(issues: readonly Issue[]): string {
  return issues.map(issue => `${issue.severity}: ${describeIssue(issue)}`).join('\n');
}
