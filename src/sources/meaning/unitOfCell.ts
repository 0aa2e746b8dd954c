import { parseUnit, type Unit } from '../text/parseUnit';
import type { Wording } from '../tables/sheetTable';
import type { CellContext } from './cellContext';

/**
 * Finds the unit of a figure; null when nothing states one.
 *
 * The nearest word wins: the figure's own (`£1.2m`), its row's, its column's, its section's, the lines above the
 * table, then the table above, the notes and whatever else the sheet says in one voice; last a number format that
 * shows pounds. Units of staff and money are looked for apart, as a sheet may state both.
 */
export function unitOfCell(context: CellContext, wanted: 'money' | 'staff', sheetUnits: readonly Unit[]): Unit | null {
  const { cell } = context;
  if (cell.amount?.kind === 'number') {
    const { pounds, unit } = cell.amount;
    if (pounds !== undefined && wanted === 'money') return { kind: 'money', pounds, text: cell.raw };
    if (unit === 'staff' && wanted === 'staff') return { kind: 'staff', text: 'FTE' };
  }
  const groups = [
    [...context.row.labels.values()],
    context.headings,
    context.sections,
    context.captions,
    context.remote,
  ];
  for (const group of groups) {
    const stated = statedUnit(group, wanted);
    if (stated !== null) return stated;
  }
  const onSheet = sheetUnits.filter(unit => unit.kind === wanted);
  const [first] = onSheet;
  if (first !== undefined && onSheet.every(unit => scale(unit) === scale(first))) return first;
  if (wanted === 'money' && (cell.showsPounds || cell.raw.includes('£')))
    return { kind: 'money', pounds: 1, text: '£' };
  return null;
}

/** Finds the unit that some words state, of any kind; the first word that states one decides. */
export function nearestUnit(words: readonly Wording[]): Unit | null {
  for (const word of words) {
    const unit = parseUnit(word.text);
    if (unit !== null) return unit;
  }
  return null;
}

function statedUnit(words: readonly Wording[], wanted: Unit['kind']): Unit | null {
  for (const word of words) {
    const unit = parseUnit(word.text);
    if (unit?.kind === wanted || unit?.kind === 'foreign') return unit;
  }
  return null;
}

function scale(unit: Unit): number {
  return unit.kind === 'money' ? unit.pounds : 1;
}
