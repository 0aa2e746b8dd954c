import type { Decimal } from '../engine/decimal';
import type { Issue, Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import type { Dimension } from '../lines/dimension';
import { servedService, service } from '../model/dimensions';
import { jointWorking } from '../model/jointWorking';
import type { JointCase } from '../model/jointCase';
import { OWNER_NAME, REGISTER_PREFIX } from './entered';
import { inputName } from './inputNames';
import { LISTED_DIMENSIONS, listName } from './listsBlock';
import { LOG_NAME } from './logSheet';
import type { NamedCells } from './namedCells';
import { readInput } from './readInput';
import type { LogEntry } from './reportContext';
import type { StandingCells } from './standingCells';

/** Tells whether a defined name holds something that a later run reads. */
export function isRead(name: string): boolean {
  return name === LOG_NAME || name === OWNER_NAME || name.startsWith(REGISTER_PREFIX) || /^HJW_(in|list)_/.test(name);
}

/**
 * Reads the case that stands on the Inputs and Assumptions sheets, the formulas of its inputs as links; null when there is
 * none yet. Issues are those of reading its inputs.
 */
export function readCase(standing: StandingCells): Result<JointCase | null> {
  const inputs = jointWorking.lines.filter(line => line.origin.kind === 'input');
  if (!inputs.some(line => standing.areas.has(inputName(line)))) return succeed(null);
  const listed: Record<string, readonly string[]> = Object.fromEntries(
    LISTED_DIMENSIONS.map(dimension => [
      dimension.name,
      (standing.areas.get(listName(dimension.name)) ?? [])
        .flat()
        .map(String)
        .filter(name => name !== ''),
    ]),
  );
  const members: Record<string, readonly string[]> = { ...listed, [servedService.name]: listed[service.name] ?? [] };
  const sizeOf = (dimension: Dimension): number => (dimension.members ?? members[dimension.name] ?? []).length;
  const issues: Issue[] = [];
  const figures = new Map<string, readonly Decimal[]>();
  const links = new Map<string, readonly (string | undefined)[]>();
  for (const line of inputs) {
    const count = line.per.reduce((size, dimension) => size * sizeOf(dimension), 1);
    const read = readInput(standing, line, count);
    issues.push(...read.issues);
    if (!read.ok) continue;
    figures.set(line.id, read.value.figures);
    if (read.value.links.some(link => link !== undefined)) links.set(line.id, read.value.links);
  }
  if (issues.length > 0) return { ok: false, issues };
  const nothing = { origins: new Map(), readings: [], unmonetised: [], conflicts: [] };
  return succeed({ title: 'Joint working', members, figures, links, ...nothing });
}

/** Reads the log that stands in the workbook. */
export function readLog(cells: NamedCells): readonly LogEntry[] {
  return (cells.get(LOG_NAME) ?? []).map(row => {
    const [at = '', what = '', before = '', after = '', source = ''] = row.map(String);
    return { at, what, before, after, source };
  });
}
