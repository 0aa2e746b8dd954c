import type { Decimal } from '../engine/decimal';
import type { Issue } from '../issue/issue';
import type { JudgedLine } from './judgeLines';

/**
 * Says where services that are gone came back with the same figures under another name.
 *
 * A name is told when every gone figure of the service is a new figure of the other.
 */
export function renamedIssues(judged: readonly JudgedLine[]): readonly Issue[] {
  const comers = new Map<string, Map<string, JudgedLine>>();
  for (const line of judged) {
    const { service } = line.members;
    if (line.verdict !== 'new' || line.fact === null || service === undefined) continue;
    const key = keyOf(line, line.fact.value);
    comers.set(key, (comers.get(key) ?? new Map<string, JudgedLine>()).set(service, line));
  }
  const leavers = new Map<string, JudgedLine[]>();
  for (const line of judged) {
    const { organisation, service } = line.members;
    if (line.verdict !== 'gone' || service === undefined) continue;
    const key = `${organisation}|${service}`;
    leavers.set(key, [...(leavers.get(key) ?? []), line]);
  }
  return [...leavers.values()].flatMap(lines => {
    const [first, ...others] = lines.map(line => comersFor(line, comers));
    const found = [...(first ?? [])].find(([name]) => others.every(each => each.has(name)));
    const [gone] = lines;
    return gone === undefined || found === undefined ? [] : [renamedIssue(gone, found[1])];
  });
}

function comersFor(
  line: JudgedLine,
  comers: ReadonlyMap<string, ReadonlyMap<string, JudgedLine>>,
): ReadonlyMap<string, JudgedLine> {
  const value = line.standing?.figure.value;
  return (value === undefined ? undefined : comers.get(keyOf(line, value))) ?? new Map<string, JudgedLine>();
}

function keyOf({ line, members }: JudgedLine, value: Decimal): string {
  return `${line.id}|${members.organisation}|${value.toNumber()}`;
}

function renamedIssue(gone: JudgedLine, joined: JudgedLine): Issue {
  const [before, name] = [gone.members.service ?? '', joined.members.service ?? ''];
  return {
    code: 'refresh-renamed',
    severity: 'warning',
    message: `"${before}" of ${gone.members.organisation} is gone, and "${name}" comes with the same figures: it was probably renamed.`,
    remedy: `Decline both, and write "${before}" in the source or map "${name}" to it. Accepted, they are two services.`,
    place: { file: joined.file, input: joined.line.name },
  };
}
