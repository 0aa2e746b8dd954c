import type { Issue } from '../../issue/issue';
import type { ServiceEntry } from './serviceEntries';
import { placeOf } from './tableFigure';

/** Adds up the entries that state one measure of one service of one body; a note names services of several sheets. */
export function mergeEntries(entries: readonly ServiceEntry[]): {
  readonly entries: readonly ServiceEntry[];
  readonly issues: readonly Issue[];
} {
  const merged = new Map<string, ServiceEntry>();
  for (const entry of entries) {
    const key = [entry.body.code, entry.measure, entry.service].join('\n');
    const before = merged.get(key);
    merged.set(key, before === undefined ? entry : addTo(before, entry));
  }
  const result = [...merged.values()];
  const issues = result.filter(entry => sheetsOf(entry).length > 1).map(entry => addedUp(entry));
  return { entries: result, issues };
}

function addTo(before: ServiceEntry, entry: ServiceEntry): ServiceEntry {
  return {
    ...before,
    year: before.year ?? entry.year,
    value: before.value.plus(entry.value),
    figures: [...before.figures, ...entry.figures],
  };
}

function sheetsOf(entry: ServiceEntry): readonly string[] {
  return [...new Set(entry.figures.map(figure => figure.context.table.grid.sheet))];
}

function addedUp(entry: ServiceEntry): Issue {
  const [figure] = entry.figures;
  const sheets = sheetsOf(entry).map(sheet => `"${sheet}"`);
  return {
    code: 'service-added-up',
    severity: 'note',
    message: `${entry.service} stands on sheets ${sheets.join(' and ')}; its ${entry.measure} was added up.`,
    remedy: 'Remove one of them if it repeats the other.',
    place: figure === undefined ? {} : placeOf(figure.context),
  };
}
