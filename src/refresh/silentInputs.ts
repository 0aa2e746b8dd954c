import type { Issue } from '../issue/issue';
import type { JudgedLine } from './judgeLines';

/** Says which inputs of a body a new file no longer states at all, which is more often a lost sheet than a real nil. */
export function silentInputs(judged: readonly JudgedLine[]): readonly Issue[] {
  const stated = new Set(judged.filter(({ fact }) => fact !== null).map(keyOf));
  const told = new Map<string, Issue>();
  for (const line of judged) {
    const key = keyOf(line);
    if (line.verdict !== 'gone' || stated.has(key) || told.has(key)) continue;
    told.set(key, {
      code: 'refresh-input-vanished',
      severity: 'warning',
      message: `It says nothing any more on ${line.line.name} of ${line.members.organisation}; every line of it shows as gone.`,
      remedy: 'Check whether a sheet or column was renamed, hidden or taken out before you accept that.',
      place: { file: line.file, input: line.line.name },
    });
  }
  return [...told.values()];
}

function keyOf({ line, members }: JudgedLine): string {
  return `${line.id}|${members.organisation}`;
}
