import type { Issue } from '../../issue/issue';
import { columnLetters, formatArea } from '../../xlsx/address';
import type { TableReading } from '../reading/readTable';
import { bodyChanged, lineChanges, newLines, type LineChange } from './changeIssues';
import type { FollowedMapping } from './followMapping';
import type { FollowedTable } from './followTable';
import type { MappedTable, SourceMapping } from './sourceMapping';

/**
 * Says what a source now states otherwise than when its mapping was made: another unit, year, kind of budget, measure or
 * service, lines that are new or no longer read, another body.
 *
 * Where the words of the source changed they are followed, with a warning; where a user had set the same thing right, or
 * the figures would be of another kind, the reading stops and asks.
 */
export function changedSince(
  followed: FollowedMapping,
  now: SourceMapping,
  readings: readonly TableReading[],
): readonly Issue[] {
  const { mapping } = followed;
  if (mapping === undefined) return [];
  const changes: LineChange[] = [];
  const issues: Issue[] = [...bodyChanged(mapping, now)];
  for (const reading of readings) {
    const { grid, area } = reading.table;
    const after = now.tables.find(({ sheet, range }) => sheet === grid.sheet && range === formatArea(area));
    const before = followed.tables.find(({ table }) => table.area === area);
    if (after === undefined) continue;
    if (before !== undefined) changes.push(...columnChanges(before, after, reading), ...rowChanges(before, after));
    // Whoever takes a hidden sheet knows that its tables are new.
    const isKnown = now.sheets.some(({ name, correction }) => name === grid.sheet && correction?.take === true);
    if (before !== undefined || !isKnown) issues.push(...newLines(before, after, reading.table));
  }
  const told = new Set(followed.issues.map(({ code, place }) => `${code}\n${place.sheet ?? ''}\n${place.cell ?? ''}`));
  const folded = lineChanges(changes);
  return [
    ...issues,
    ...folded.filter(({ code, place }) => !told.has(`${code}\n${place.sheet ?? ''}\n${place.cell ?? ''}`)),
  ];
}

/** Both sides are what the words of the source say by themselves; a correction that settles the same is asked about. */
function columnChanges(followed: FollowedTable, after: MappedTable, reading: TableReading): readonly LineChange[] {
  const changes: LineChange[] = [];
  for (const [number, before] of followed.columns) {
    const now = after.columns.find(({ column }) => column === columnLetters(number));
    const correction = before.correction ?? {};
    if (now === undefined || correction.take === false) continue;
    const line = { name: now.headings[0] ?? now.column, place: placeOfColumn(reading, number) };
    const isRead = before.role === 'figures' && now.role === 'figures';
    for (const what of ['unit', 'year', 'version'] as const) {
      const [was, is, settled] = [before[what], now[what], correction[what]];
      if (was === is || is === settled || (was === null && settled === undefined)) continue;
      if (settled === undefined ? isRead : is !== null)
        changes.push({ ...line, what, was, is, asks: settled !== undefined });
    }
    const { measure: was } = before;
    const { measure: is } = now;
    if (isRead && was !== null && is !== null && was !== is && correction.measure !== is)
      changes.push({ ...line, what: 'measure', was, is, asks: true });
    if (before.role === now.role || followed.corrections.columns.has(number)) continue;
    if (before.role === 'figures' && before.unit !== null && now.confidence === 'low')
      changes.push({ ...line, what: 'unit', was: before.unit, is: null, asks: true });
    else if (before.role === 'figures') changes.push({ ...line, what: 'left out', was, is: now.reason, asks: false });
    else if (now.role === 'figures') changes.push({ ...line, what: 'taken', was: before.reason, is, asks: false });
  }
  return changes;
}

function rowChanges(followed: FollowedTable, after: MappedTable): readonly LineChange[] {
  const changes: LineChange[] = [];
  const { file, sheet } = followed.table.grid;
  for (const now of after.rows) {
    const before = followed.rows.get(now.row);
    if (before === undefined || now.role === 'footer' || followed.corrections.rows.has(now.row)) continue;
    const line = { name: now.label, place: { file, sheet, cell: labelCell(followed, now.row) } };
    const [was, is] = [before.service, now.service];
    if (was !== null && is !== null && was !== is && before.role === 'detail')
      changes.push({ ...line, what: 'service', was, is, asks: true });
    if (before.role === 'detail' && now.role !== 'detail')
      changes.push({ ...line, what: 'row left out', was: was ?? before.measure, is: now.reason, asks: false });
    if (before.role !== 'detail' && now.role === 'detail')
      changes.push({ ...line, what: 'row taken', was: before.reason, is: is ?? now.measure, asks: false });
  }
  return changes;
}

function labelCell({ table }: FollowedTable, row: number): string {
  const [label] = table.rows.find(other => other.row === row)?.labels.values() ?? [];
  return label?.address ?? `${columnLetters(table.area.left)}${row}`;
}

function placeOfColumn({ table }: TableReading, number: number): LineChange['place'] {
  const column = table.columns.find(other => other.column === number);
  const heading = column?.headings[0]?.address;
  const cell = heading ?? `${columnLetters(number)}${table.area.top}`;
  return { file: table.grid.file, sheet: table.grid.sheet, cell };
}
