import { agreedShare, ownSaving } from '../model/chapters/allocation';
import { benefits, cumulative } from '../model/chapters/cashFlow';
import { gapOfAll } from '../model/chapters/fundingGap';
import { organisation, year } from '../model/dimensions';
import { SHOWN_SENSITIVITIES } from '../model/sensitivities';
import { describeFigure, lastGapYear } from './headline';
import { numberFormatOf } from './numberFormats';
import type { AreaReference, ChartPlan, PlanCell } from './plan';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import type { PlacedSensitivities } from './sensitivitiesSheet';
import type { SheetBuilder } from './sheetBuilder';

const BIASED = 'With optimism bias';
const ESTIMATED = 'As estimated';
const DARK = '#1F5C4D';
const MIDDLE = '#C9A227';
const PALE = '#A9B7C6';
const MONEY = numberFormatOf('£k');
const AXIS = '#,##0;(#,##0);0';
const CHART_ROWS = 15;

interface ChartTable {
  readonly categories: AreaReference;
  readonly series: readonly AreaReference[];
  readonly end: number;
}

/** Draws the four charts below `top`, two by two, with the figures behind them below. */
export function putCharts(sheet: SheetBuilder, context: ReportContext, swings: PlacedSensitivities, top: number): void {
  const { evaluation } = context;
  const years = evaluation.binding.membersOf(year);
  const gapYears = years.filter(name => !evaluation.figure(gapOfAll, name).isNaN());
  const bodies = evaluation.binding.membersOf(organisation);
  const figures = top + 2 * (CHART_ROWS + 1) + 1;
  sheet.put(figures, 1, 'Figures behind the charts', 'chapter');
  const live = (reference: string): PlanCell => ({ formula: reference });

  const gap = putTable(
    sheet,
    figures + 1,
    ['Year', 'Saving with optimism bias', 'Cumulative funding gap'],
    gapYears,
    name => [live(referenceTo(context, benefits, BIASED, name)), live(referenceTo(context, gapOfAll, name))],
  );
  const running = putTable(sheet, gap.end + 1, ['Year', ESTIMATED, BIASED], years, name => [
    live(referenceTo(context, cumulative, ESTIMATED, name)),
    live(referenceTo(context, cumulative, BIASED, name)),
  ]);
  const shares = putTable(
    sheet,
    running.end + 1,
    ['Body', 'Saving in its own budgets', 'Share by the blended key'],
    bodies,
    name => [live(referenceTo(context, ownSaving, name)), live(referenceTo(context, agreedShare, name))],
  );

  const place = (index: number): Pick<ChartPlan, 'from' | 'to'> => {
    const row = top + Math.floor(index / 2) * (CHART_ROWS + 1);
    const column = index % 2 === 0 ? 1 : 5;
    return { from: { row, column }, to: { row: row + CHART_ROWS, column: index % 2 === 0 ? 4 : 12 } };
  };
  const series = (table: ChartTable, names: readonly string[], colors: readonly string[]): ChartPlan['series'] =>
    table.series.map((values, index) => ({ name: names[index] ?? '', values, color: colors[index] ?? DARK }));

  if (gapYears.length > 0) {
    sheet.chart({
      name: 'HJW saving and gap',
      kind: 'column',
      title: gapTitle(context),
      categories: gap.categories,
      series: series(gap, ['Saving with optimism bias', 'Cumulative funding gap'], [DARK, PALE]),
      valueTitle: "£'000 a year",
      valueFormat: AXIS,
      gapWidth: 60,
      ...place(0),
    });
  }
  sheet.chart({
    name: 'HJW cumulative net benefit',
    kind: 'line',
    title: cumulativeTitle(context),
    categories: running.categories,
    series: series(running, [ESTIMATED, BIASED], [PALE, DARK]),
    valueTitle: "£'000, real, not discounted",
    valueFormat: AXIS,
    ...place(1),
  });
  sheet.chart({
    name: 'HJW shares by body',
    kind: 'column',
    title: 'What each body saves itself, and keeps once the saving is shared',
    categories: shares.categories,
    series: series(shares, ['Saving in its own budgets', 'Share by the blended key'], [PALE, DARK]),
    valueTitle: '£ a year',
    valueFormat: AXIS,
    gapWidth: 60,
    ...place(2),
  });
  sheet.chart({
    name: 'HJW tornado',
    kind: 'bar',
    title: tornadoTitle(context),
    categories: swings.labels,
    series: [
      { name: 'At the low end', values: swings.atLow, color: MIDDLE },
      { name: 'At the high end', values: swings.atHigh, color: DARK },
    ],
    valueTitle: "Change in net present social value, £'000",
    valueFormat: AXIS,
    overlap: 100,
    gapWidth: 40,
    categoriesReversed: true,
    ...place(3),
  });
}

function putTable(
  sheet: SheetBuilder,
  top: number,
  headings: readonly string[],
  categories: readonly string[],
  figuresOf: (category: string) => readonly PlanCell[],
): ChartTable {
  sheet.put(top, 1, headings[0] ?? null, 'heading');
  sheet.putRow(top, 2, headings.slice(1), 'figureHeading');
  categories.forEach((category, index) => {
    sheet.put(top + 1 + index, 1, category, 'label');
    sheet.putRow(top + 1 + index, 2, figuresOf(category), 'calculation', MONEY);
  });
  const area = (column: number): AreaReference => ({
    sheet: sheet.key,
    row: top + 1,
    column,
    rows: categories.length,
    columns: 1,
  });
  return {
    categories: area(1),
    series: headings.slice(1).map((_, index) => area(2 + index)),
    end: top + 1 + categories.length,
  };
}

function gapTitle(context: ReportContext): string {
  const last = lastGapYear(context.evaluation);
  if (last === null) return 'Saving and funding gap by year';
  const saving = describeFigure(context.evaluation.figure(benefits, BIASED, last), '£k');
  const gap = describeFigure(context.evaluation.figure(gapOfAll, last), '£k');
  return `The saving reaches ${saving} in ${last}, against a gap of ${gap}`;
}

function cumulativeTitle(context: ReportContext): string {
  const years = context.evaluation.binding.membersOf(year);
  const end = years.at(-1) ?? '';
  const worth = context.evaluation.figure(cumulative, BIASED, end);
  return `With optimism bias the programme stands at ${describeFigure(worth, '£k')} by ${end}`;
}

function tornadoTitle(context: ReportContext): string {
  const first = context.sensitivities.rows[0]?.assumption.replace(/ \(.*\)$/, '').toLowerCase() ?? '';
  return `The ${SHOWN_SENSITIVITIES} assumptions that matter most: ${first} above all`;
}
