import type { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { firstCalendarYear } from '../../reference/financialYear';
import { measureOfWords, type Measure } from '../meaning/measureOfWords';
import type { Body } from '../names/findBody';
import { rowText } from '../tables/sheetTable';
import { comparableText } from '../text/plainText';
import { differsFrom, secondGap, withoutYear } from './bodyIssues';
import { describeFigure } from './figureIssues';
import type { TableReading } from './readTable';
import { placeOf, type Ignored, type TableFigure } from './tableFigure';
import { addUpSteps, isStepBeside, saysCumulative } from './yearlySteps';

/** One measure of a whole body, with the cells that were added up for it; `year` only where the measure has one. */
export interface BodyEntry {
  readonly body: Body;
  readonly measure: Measure;
  readonly year: string | null;
  readonly value: Decimal;
  readonly figures: readonly TableFigure[];
}

/** The whole-body figures of a workbook; `scope` are totals stated for the services in scope, kept as controls. */
export interface BodyReading {
  readonly entries: readonly BodyEntry[];
  readonly scope: readonly TableFigure[];
  readonly ignored: readonly Ignored[];
  readonly issues: readonly Issue[];
}

const measures: Readonly<Record<string, Measure>> = {
  gross: 'wholeBodyGross',
  net: 'wholeBodyNet',
  staff: 'wholeBodyStaff',
  generic: 'genericSpend',
  specialist: 'specialistSpend',
  schools: 'schoolsSpend',
  joint: 'alreadyJointSpend',
  gap: 'fundingGap',
};

/**
 * Gathers the figures of whole bodies from the tables that list no services.
 *
 * Lines of spend and of the gap add up within a table. A figure that stands twice counts once, with a warning where
 * the two differ. Yearly steps of a gap are added up to cumulative gaps. A gap is positive, a surplus negative; where the words say "surplus/(deficit)" the signs are turned.
 * Of several years of spend or size the workbook's own counts, else the latest.
 */
export function bodyEntries(
  readings: readonly TableReading[],
  ownBody: Body,
  workbookYear: string | null,
): BodyReading {
  const scope: TableFigure[] = [];
  const ignored: Ignored[] = [];
  const issues: Issue[] = [];
  const entries = new Map<string, BodyEntry>();

  for (const reading of readings.filter(other => other.sense.services === 'none')) {
    const ofTable = new Map<string, BodyEntry>();
    for (const figure of withoutYearlySteps(reading.figures, ignored)) {
      const measure = measures[figure.meaning.kind];
      if (measure === undefined) continue;
      if (isOfScope(figure)) scope.push(figure);
      else addFigure(ofTable, { figure, measure, body: figure.body ?? ownBody }, ignored, issues);
    }
    for (const [key, entry] of ofTable) settleTwice(entries, key, entry, ignored, issues);
  }
  const latest = latestYears([...entries.values()], workbookYear, ignored);
  const gaps = addUpSteps(latest);
  return { entries: gaps.entries, scope, ignored, issues: [...issues, ...gaps.issues] };
}

function addFigure(
  entries: Map<string, BodyEntry>,
  { figure, measure, body }: { figure: TableFigure; measure: Measure; body: Body },
  ignored: Ignored[],
  issues: Issue[],
): void {
  if (measure === 'fundingGap' && figure.year === null) {
    issues.push(withoutYear(figure));
    return;
  }
  const isTurned = measure === 'fundingGap' && figure.signed !== true && statesSurplus(figure);
  const signed = isTurned ? { ...figure, value: figure.value.negated(), scale: figure.scale.negated() } : figure;
  const key = [body.code, measure, figure.year].join('\n');
  const before = entries.get(key);
  if (before !== undefined && (measure.startsWith('wholeBody') || saysGap(figure))) {
    if (saysGap(figure)) issues.push(secondGap(figure));
    ignored.push({
      place: placeOf(figure.context),
      text: describeFigure(figure.context),
      reason: 'the measure stands above it already',
    });
    return;
  }
  entries.set(key, {
    body,
    measure,
    year: figure.year,
    value: before === undefined ? signed.value : before.value.plus(signed.value),
    figures: [...(before?.figures ?? []), signed],
  });
}

function settleTwice(
  entries: Map<string, BodyEntry>,
  key: string,
  entry: BodyEntry,
  ignored: Ignored[],
  issues: Issue[],
): void {
  const before = entries.get(key);
  const [figure] = entry.figures;
  if (before === undefined || figure === undefined) {
    entries.set(key, entry);
    return;
  }
  const reason = 'it repeats a figure that stands elsewhere in the workbook';
  ignored.push({ place: placeOf(figure.context), text: describeFigure(figure.context), reason });
  if (before.value.equals(entry.value)) return;
  issues.push(differsFrom(before.value, entry.value, figure));
}

function latestYears(
  entries: readonly BodyEntry[],
  workbookYear: string | null,
  ignored: Ignored[],
): readonly BodyEntry[] {
  return entries.filter(entry => {
    if (entry.measure === 'fundingGap') return true;
    const years = entries
      .filter(other => other.measure === entry.measure && other.body.code === entry.body.code)
      .map(other => other.year)
      .filter(year => year !== null)
      .sort((first, second) => firstCalendarYear(second) - firstCalendarYear(first));
    const chosen = years.find(year => year === workbookYear) ?? years[0] ?? null;
    if (entry.year === chosen) return true;
    const [figure] = entry.figures;
    if (figure !== undefined) {
      const reason = `it states another year than ${chosen ?? ''}`;
      ignored.push({ place: placeOf(figure.context), text: describeFigure(figure.context), reason });
    }
    return false;
  });
}

/** Beside cumulative gaps the steps from year to year are no further gaps. */
function withoutYearlySteps(figures: readonly TableFigure[], ignored: Ignored[]): readonly TableFigure[] {
  const gaps = figures.filter(figure => figure.meaning.kind === 'gap');
  if (!gaps.some(figure => saysCumulative(figure))) return figures;
  return figures.filter(figure => {
    const isStep = figure.meaning.kind === 'gap' && isStepBeside(figure);
    if (isStep) {
      const reason = 'it is the step of one year; the cumulative gap is taken';
      ignored.push({ place: placeOf(figure.context), text: describeFigure(figure.context), reason });
    }
    return !isStep;
  });
}

function statesSurplus({ context }: TableFigure): boolean {
  const words = [...context.row.labels.values(), ...context.headings, ...context.captions];
  return words.some(word => /surplus\s*(\(\+\))?\s*\/\s*(\(deficit\)|\(shortfall\)|deficit\s*\(-\))/i.test(word.text));
}

function isOfScope({ context }: TableFigure): boolean {
  const words = [
    ...context.row.labels.values(),
    ...context.headings,
    ...context.sections,
    ...context.captions.slice(0, 2),
  ];
  return words.some(word => /\b(in scope|back office|services below|these services)\b/.test(comparableText(word.text)));
}

/** Two rows that both call themselves a gap are two views of it, such as before and after savings, not two parts. */
function saysGap({ context }: TableFigure): boolean {
  return measureOfWords(rowText(context.row))?.kind === 'gap';
}
