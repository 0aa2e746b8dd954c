import type { Issue } from '../issue/issue';
import type { JointCase, SourceRecord } from '../model/jointCase';
import type { JudgedLine } from './judgeLines';
import { standingCells } from './lineCells';
import { fileOfPlace } from './originWords';

/** Says which bodies and files are new, gone, renamed, missing or as they were. */
export function bodyIssues({
  standing,
  judged,
  readings,
}: {
  readonly standing: JointCase;
  readonly judged: readonly JudgedLine[];
  readonly readings: readonly SourceRecord[];
}): readonly Issue[] {
  const known = new Set(standing.members['organisation'] ?? []);
  const spoken = new Map(
    judged.filter(({ fact }) => fact !== null).map(line => [line.members.organisation, line.file]),
  );
  const files = new Set(readings.map(({ file }) => file));
  const ofFiles = readings.flatMap(({ file, organisation, fingerprint }): readonly Issue[] => {
    const before = standing.readings.find(old => old.organisation === organisation);
    if (before === undefined) return [];
    if (before.fingerprint === fingerprint) return [unchanged(file, before.readAt)];
    return before.file === file ? [] : [renamed(file, before.file)];
  });
  const joining = [...spoken].filter(([body]) => !known.has(body)).map(([body, file]) => bodyNew(body, file));
  const left = [...filesOfBodies(standing)]
    .filter(([body]) => !spoken.has(body))
    .map(([body, old]) => {
      const file = [...old].find(each => files.has(each));
      return file === undefined ? bodyAbsent(body, [...old]) : bodyVanished(body, file);
    });
  return [...ofFiles, ...joining, ...left];
}

/** The files from which the figures of each body were read. */
function filesOfBodies(standing: JointCase): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const { members, figure } of standingCells(standing).values()) {
    const file = fileOfPlace(figure.origin ?? '');
    if (file === null) continue;
    const known = files.get(members.organisation) ?? new Set<string>();
    files.set(members.organisation, known.add(file));
  }
  return files;
}

function unchanged(file: string, readAt: string): Issue {
  return {
    code: 'refresh-file-unchanged',
    severity: 'note',
    message: `The file is the same, byte for byte, as the one read on ${readAt} (UTC).`,
    remedy: 'Nothing to do, unless you meant to choose a newer version.',
    place: { file },
  };
}

function renamed(file: string, before: string): Issue {
  return {
    code: 'refresh-file-renamed',
    severity: 'note',
    message: `It takes the place of ${before}, from which this body was read before.`,
    remedy: 'Nothing to do if it is the newer version of that file.',
    place: { file },
  };
}

function bodyNew(body: string, file: string): Issue {
  return {
    code: 'refresh-body-new',
    severity: 'warning',
    message: `It speaks for ${body}, which is not in the model.`,
    remedy:
      'Accept its lines to add the body. If it is one of the model by another name, decline them and give its name as before.',
    place: { file },
  };
}

function bodyVanished(body: string, file: string): Issue {
  return {
    code: 'refresh-body-vanished',
    severity: 'warning',
    message: `It no longer states any figure of ${body}. What stands in the model stays.`,
    remedy: 'Check whether its sheet was renamed, hidden or taken out, or the body is now named otherwise.',
    place: { file },
  };
}

function bodyAbsent(body: string, files: readonly string[]): Issue {
  return {
    code: 'refresh-body-absent',
    severity: 'note',
    message: `No new file speaks for ${body}. What was read from ${files.join(' and ')} stays.`,
    remedy: 'Choose its new file too, if there is one.',
    place: {},
  };
}
