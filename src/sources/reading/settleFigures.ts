import type { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import type { Measure } from '../meaning/measureOfWords';
import type { Body } from '../names/findBody';
import type { SourceFigure } from '../readSource';
import { bodyEntries } from './bodyEntries';
import type { Control } from './checkTotals';
import { describeLineage } from './describeLineage';
import { figureTerms } from './figureTerms';
import { grossFromNet, type ModelEntry } from './grossFromNet';
import { mergeEntries } from './mergeEntries';
import type { TableReading } from './readTable';
import { reconcileTables } from './reconcileTables';
import { serviceEntries } from './serviceEntries';
import type { Ignored, TableFigure } from './tableFigure';
import type { WorkbookFacts } from './workbookFacts';

/** One figure of the model with the cells that were added up for it. */
export interface SettledEntry {
  readonly body: Body;
  readonly measure: Measure;
  readonly service?: string;
  readonly year: string | null;
  readonly value: Decimal;
  readonly figures: readonly TableFigure[];
}

/** What all tables of a workbook come to together, each figure once. */
export interface SettledFigures {
  readonly entries: readonly SettledEntry[];
  /** The entries of services among them. */
  readonly services: readonly ModelEntry[];
  /** Totals stated for the services in scope, to be held against them. */
  readonly scope: readonly TableFigure[];
  readonly controls: readonly Control[];
  readonly ignored: readonly Ignored[];
  readonly issues: readonly Issue[];
}

/** Puts the figures of a workbook's tables together: services first, then whole bodies. */
export function settleFigures(readings: readonly TableReading[], facts: WorkbookFacts): SettledFigures {
  const services = readings.filter(reading => reading.sense.services !== 'none');
  const byTable = services.map(reading => ({ table: reading.table, ...serviceEntries(reading, facts.body) }));
  const reconciled = reconcileTables(byTable, facts.year);
  const merged = mergeEntries(reconciled.entries);
  const derived = grossFromNet(merged.entries);
  const bodies = bodyEntries(readings, facts.body, facts.year);
  return {
    entries: [...derived.entries, ...bodies.entries],
    services: derived.entries,
    scope: bodies.scope,
    controls: byTable.flatMap(table => table.controls),
    ignored: [...byTable.flatMap(table => table.ignored), ...reconciled.ignored, ...derived.ignored, ...bodies.ignored],
    issues: [...reconciled.issues, ...merged.issues, ...derived.issues, ...bodies.issues],
  };
}

/** States an entry as a figure of the source, with its lineage and the cells of which it is the sum. */
export function toFigure(entry: SettledEntry): SourceFigure {
  return {
    organisation: entry.body.code,
    measure: entry.measure,
    ...(entry.service !== undefined && { service: entry.service }),
    ...(entry.year !== null && { year: entry.year }),
    value: entry.value,
    unit: entry.figures[0]?.unit ?? '',
    lineage: describeLineage(entry.figures),
    terms: figureTerms(entry.figures, entry.value),
  };
}
