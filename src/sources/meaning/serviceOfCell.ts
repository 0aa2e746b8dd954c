import { findService, knownService, type FoundService } from '../names/findService';
import { isTotalLabel } from '../tables/isTotalLabel';
import type { SheetTable, TableRow, Wording } from '../tables/sheetTable';
import type { CellContext } from './cellContext';
import { sheetTitle } from './tableSense';

/** A service that a figure belongs to, and the words that say so. */
export interface ServiceOfCell extends FoundService {
  readonly wording: Wording;
  /** A user has said which service it is, or that it is to be taken. */
  readonly settled?: true;
}

/**
 * Finds the service of a figure in a table of services; null when no word names one.
 *
 * Down a label column its own label decides, unless it is unknown and the section around it, or the subtotal over it,
 * is a known service of which the row is a detail. Across, the heading decides; else the section, the title or the
 * sheet's name.
 */
export function serviceOfCell(context: CellContext): ServiceOfCell | null {
  const { sense, row, column, table } = context;
  if (sense.services === 'none') return null;
  if (sense.services === 'across') return fromWording(column.headings[0]);
  const titles = [...table.captions, sheetTitle(table)];
  if (sense.services === 'sections') {
    const [section] = row.sections;
    const known = [...row.sections, ...titles].find(word => knownService(word.text) !== null);
    return fromWording(known ?? subtotalOver(table, row) ?? section);
  }
  const own = fromWording(row.labels.get(sense.serviceColumn ?? 0));
  if (own?.certainty === 'known') return own;
  const section = row.sections.find(word => knownService(word.text) !== null);
  const whole =
    section !== undefined && !hasServiceWithin(table, section, sense.serviceColumn ?? 0) ? section : undefined;
  return fromWording(whole ?? subtotalOver(table, row)) ?? own;
}

function fromWording(wording: Wording | undefined): ServiceOfCell | null {
  if (wording === undefined) return null;
  const found = findService(wording.text);
  return found === null ? null : { ...found, wording };
}

function hasServiceWithin(table: SheetTable, section: Wording, column: number): boolean {
  const byColumn = sectionsOfServices.get(table) ?? new Map<number, ReadonlySet<Wording>>();
  sectionsOfServices.set(table, byColumn);
  const sections = byColumn.get(column) ?? new Set(sectionsWithService(table, column));
  byColumn.set(column, sections);
  return sections.has(section);
}

/** Worked out once for a table, as every row of it asks. */
const sectionsOfServices = new WeakMap<SheetTable, Map<number, ReadonlySet<Wording>>>();
const totalsOfTable = new WeakMap<SheetTable, readonly TableRow[]>();

function sectionsWithService(table: SheetTable, column: number): readonly Wording[] {
  const rows = table.rows.filter(row => knownService(row.labels.get(column)?.text ?? '') !== null);
  return rows.flatMap(row => row.sections);
}

function totalsOf(table: SheetTable): readonly TableRow[] {
  const totals = totalsOfTable.get(table) ?? table.rows.filter(row => row.role === 'total');
  totalsOfTable.set(table, totals);
  return totals;
}

/** "ICT total", or "ICT" in bold, under lines that name no service gives them its own. */
function subtotalOver(table: SheetTable, row: TableRow): Wording | undefined {
  for (const total of totalsOf(table)) {
    if (total.row <= row.row) continue;
    const labels = [...total.labels.values()];
    const label = labels.find(word => isTotalLabel(word.text)) ?? labels.find(word => knownService(word.text) !== null);
    if (label === undefined || knownService(label.text) === null) return undefined;
    const reaches =
      total.sumsRows.length === 0 || total.sumsRows.some(([from, to]) => row.row >= from && row.row <= to);
    return reaches ? label : undefined;
  }
  return undefined;
}
