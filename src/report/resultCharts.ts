import { agreedShare, ownSaving } from '../model/chapters/agreedShare';
import { benefits, cumulative } from '../model/chapters/cashFlow';
import { gapOfAll } from '../model/chapters/fundingGap';
import { organisation, year } from '../model/dimensions';
import { DARK, MONEY_AXIS, PALE } from './chartLooks';
import { putChartTable } from './chartTable';
import type { ChartWithFigures } from './chartTable';
import { describeFigure, lastGapYear } from './headline';
import { numberFormatOf } from './numberFormats';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';

const BIASED = 'With optimism bias';
const ESTIMATED = 'As estimated';
const THOUSANDS = numberFormatOf('£k');
const POUNDS = numberFormatOf('£');

/** Writes and draws the saving of each year with a funding gap beside that gap. */
export function putGapChart(sheet: SheetBuilder, context: ReportContext, top: number): ChartWithFigures {
  const { evaluation } = context;
  const names = ['Saving with optimism bias', 'Cumulative funding gap'];
  const years = evaluation.binding.membersOf(year).filter(name => !evaluation.figure(gapOfAll, name).isNaN());
  const { categories, series, end } = putChartTable(sheet, top, ['Year', ...names], years, THOUSANDS, name => [
    { formula: referenceTo(context, benefits, BIASED, name) },
    { formula: referenceTo(context, gapOfAll, name) },
  ]);
  return {
    chart: {
      name: 'HJW saving and gap',
      kind: 'column',
      title: gapTitle(context),
      categories,
      series: series.map((values, index) => ({ name: names[index] ?? '', values, color: index === 0 ? DARK : PALE })),
      valueTitle: "£'000 a year",
      valueFormat: MONEY_AXIS,
      gapWidth: 60,
    },
    end,
  };
}

/** Writes and draws the running total of the net benefit in both views: where it crosses nothing the costs are back. */
export function putRunningChart(sheet: SheetBuilder, context: ReportContext, top: number): ChartWithFigures {
  const years = context.evaluation.binding.membersOf(year);
  const views = [ESTIMATED, BIASED];
  const { categories, series, end } = putChartTable(sheet, top, ['Year', ...views], years, THOUSANDS, name =>
    views.map(seen => ({ formula: referenceTo(context, cumulative, seen, name) })),
  );
  const worth = context.evaluation.figure(cumulative, BIASED, years.at(-1) ?? '');
  return {
    chart: {
      name: 'HJW cumulative net benefit',
      kind: 'line',
      title: `With optimism bias the programme stands at ${describeFigure(worth, '£k')} by ${years.at(-1) ?? ''}`,
      categories,
      series: series.map((values, index) => ({
        name: views[index] ?? '',
        values,
        ...(index === 0 ? { color: PALE, dash: 'dash' } : { color: DARK }),
      })),
      valueTitle: "£'000, real, not discounted",
      valueFormat: MONEY_AXIS,
    },
    end,
  };
}

/** Writes and draws what each body saves in its own budgets, and what it keeps by the agreed key. */
export function putSharesChart(sheet: SheetBuilder, context: ReportContext, top: number): ChartWithFigures {
  const names = ['Saving in its own budgets', 'Share by the agreed key'];
  const bodies = context.evaluation.binding.membersOf(organisation);
  const { categories, series, end } = putChartTable(sheet, top, ['Body', ...names], bodies, POUNDS, name => [
    { formula: referenceTo(context, ownSaving, name) },
    { formula: referenceTo(context, agreedShare, name) },
  ]);
  return {
    chart: {
      name: 'HJW shares by body',
      kind: 'column',
      title: 'What each body saves itself, and keeps once the saving is shared',
      categories,
      series: series.map((values, index) => ({ name: names[index] ?? '', values, color: index === 0 ? PALE : DARK })),
      valueTitle: '£ a year',
      valueFormat: MONEY_AXIS,
      gapWidth: 60,
    },
    end,
  };
}

function gapTitle(context: ReportContext): string {
  const last = lastGapYear(context.evaluation);
  if (last === null) return 'Saving and funding gap by year';
  const saving = describeFigure(context.evaluation.figure(benefits, BIASED, last), '£k');
  const gap = describeFigure(context.evaluation.figure(gapOfAll, last), '£k');
  return `The saving reaches ${saving} in ${last}, against a gap of ${gap}`;
}
