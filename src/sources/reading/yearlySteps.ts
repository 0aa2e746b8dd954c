import type { Issue } from '../../issue/issue';
import { findFinancialYear, firstCalendarYear } from '../../reference/financialYear';
import { isTotalLabel } from '../tables/isTotalLabel';
import { cellOf, headingText, rowText } from '../tables/sheetTable';
import { comparableText } from '../text/plainText';
import type { BodyEntry } from './bodyEntries';
import { placeOf, type TableFigure } from './tableFigure';

const step = /\b(in year|additional|new|yearly|each year|year on year|incremental|increment|further)\b/;
const mayBeStep = /\b(annual|per year|per annum|pa|p a)\b/;

/** Tells whether the words of a gap say that it is the step of one year. */
function saysStep(figure: TableFigure): boolean {
  return ownWords(figure).some(words => step.test(words)) && !saysCumulative(figure);
}

/** Tells whether a gap that stands beside a cumulative one can only be the step of one year. */
export function isStepBeside(figure: TableFigure): boolean {
  return saysStep(figure) || (!saysCumulative(figure) && ownWords(figure).some(words => mayBeStep.test(words)));
}

/** Tells whether the words of a gap say that it counts all years up to its own. */
export function saysCumulative(figure: TableFigure): boolean {
  const captions = figure.context.captions.slice(0, 2).map(caption => comparableText(caption.text));
  return [...ownWords(figure), ...captions].some(words => /\bcumulative(ly)?\b/.test(words));
}

/**
 * Adds the yearly steps of a body's gap up to the cumulative gap of each year, with a warning.
 *
 * Steps of 5, 4 and 3 become gaps of 5, 9 and 12. Gaps that are not called steps stay as they are.
 */
export function addUpSteps(entries: readonly BodyEntry[]): {
  readonly entries: readonly BodyEntry[];
  readonly issues: readonly Issue[];
} {
  const isStep = (entry: BodyEntry): boolean =>
    entry.measure === 'fundingGap' && entry.year !== null && entry.figures.every(figure => saysStep(figure));
  const steps = entries.filter(isStep).sort((first, second) => startOf(first) - startOf(second));
  const issues: Issue[] = [];
  const sums = new Map<string, BodyEntry>();
  const cumulative = steps.map(entry => {
    const before = sums.get(entry.body.code);
    const sum =
      before === undefined
        ? entry
        : { ...entry, value: before.value.plus(entry.value), figures: [...before.figures, ...entry.figures] };
    if (before?.figures.length === 1) issues.push(stepsAdded(entry));
    sums.set(entry.body.code, sum);
    return sum;
  });
  const others = entries.filter(entry => !isStep(entry));
  return { entries: [...others, ...cumulative], issues: [...issues, ...doubtfulBasis(others)] };
}

/** A gap whose years a column adds up, or that is called annual, is taken as cumulative, with a warning. */
function doubtfulBasis(entries: readonly BodyEntry[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { measure, body, figures } of entries) {
    const [figure] = figures;
    if (measure !== 'fundingGap' || figure === undefined || saysCumulative(figure) || issues.has(body.code)) continue;
    if (!isSummed(figure) && !ownWords(figure).some(words => mayBeStep.test(words))) continue;
    issues.set(body.code, {
      code: 'gap-basis-unclear',
      severity: 'warning',
      message:
        `Nothing says whether the funding gap of ${body.name} is stated in yearly steps or counts all years before; ` +
        `it was taken as the gap of each year.`,
      remedy: 'Write "cumulative" or "in-year" into its label.',
      place: placeOf(figure.context),
    });
  }
  return [...issues.values()];
}

/** Adding the years of a gap up makes sense only for yearly steps. */
function isSummed({ context }: TableFigure): boolean {
  const { table, row } = context;
  const years = table.columns.filter(column => findFinancialYear(headingText(column)) !== null);
  return (
    years.length > 1 &&
    table.columns.some(
      column => isTotalLabel(headingText(column)) && cellOf(table, row.row, column.column) !== undefined,
    )
  );
}

function ownWords({ context }: TableFigure): readonly string[] {
  const words = [rowText(context.row), headingText(context.column), ...context.sections.map(section => section.text)];
  return words.map(text => comparableText(text));
}

function startOf({ year }: BodyEntry): number {
  return year === null ? 0 : firstCalendarYear(year);
}

function stepsAdded({ body, figures }: BodyEntry): Issue {
  const [figure] = figures;
  return {
    code: 'gap-steps-added',
    severity: 'warning',
    message: `The funding gap of ${body.name} is stated in yearly steps: they were added up to the cumulative gap of each year.`,
    remedy: 'If each figure already counts the years before it, write "cumulative" into its label.',
    place: figure === undefined ? {} : placeOf(figure.context),
  };
}
