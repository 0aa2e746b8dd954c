import { Decimal } from '../engine/decimal';
import { netOfAll } from '../model/chapters/baseline';
import { bodySavingByLever, leverSavingOfBody } from '../model/chapters/savings';
import { lever, organisation } from '../model/dimensions';
import { DARK, MIDDLE, MONEY_AXIS, PALE } from './chartLooks';
import { putChartTable } from './chartTable';
import type { ChartTable, ChartWithFigures, UnplacedChart } from './chartTable';
import { describeFigure } from './headline';
import { numberFormatOf } from './numberFormats';
import type { PlanCell } from './plan';
import { rangeBetween } from './rangeBetween';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';

const START = 'Baseline';
const OTHERS = 'Other savings in services';
const END = 'Future cost';

/**
 * Writes the figures of the waterfall from the services' baseline to their future cost, and draws it as stacked columns
 * over an unseen base: the two ends in full, each lever as the step that it takes.
 *
 * Procurement works on spend outside this baseline, so the columns leave it out and the axis says so.
 */
export function putWaterfall(sheet: SheetBuilder, context: ReportContext, top: number): ChartWithFigures {
  const steps = [...context.evaluation.binding.membersOf(lever), OTHERS];
  const categories = [START, ...steps, END];
  const headings = ["Baseline to future cost (£'000)", 'Change', 'Level', 'Unseen base', 'Whole', 'Falls', 'Rises'];
  const format = numberFormatOf('£k');
  const firstStep = top + 2;
  const table = putChartTable(sheet, top, headings, categories, format, (category, row): readonly PlanCell[] => {
    const formula = (text: string): PlanCell => ({ formula: text });
    if (category === START) {
      return [null, formula(referenceTo(context, netOfAll)), null, formula(`C${row}`), null, null];
    }
    if (category === END) return [null, formula(`C${row - 1}`), null, formula(`C${row}`), null, null];
    return [
      formula(
        category === OTHERS ? `${changeOfOthers(context)}-SUM(B${firstStep}:B${row - 1})` : changeBy(context, category),
      ),
      formula(`C${row - 1}+B${row}`),
      formula(`MIN(C${row - 1},C${row})`),
      null,
      formula(`MAX(-B${row},0)`),
      formula(`MAX(B${row},0)`),
    ];
  });
  return { chart: chartOf(context, table), end: table.end };
}

function chartOf(context: ReportContext, { categories, series }: ChartTable): UnplacedChart {
  const [, , base, whole, falls, rises] = series;
  if (base === undefined || whole === undefined || falls === undefined || rises === undefined)
    throw new Error('The waterfall needs its four columns.');
  return {
    name: 'HJW waterfall',
    kind: 'columnStacked',
    title: titleOf(context),
    categories,
    series: [
      { name: 'Unseen base', values: base, color: PALE, isUnseen: true },
      { name: 'Whole', values: whole, color: DARK },
      { name: 'Falls', values: falls, color: MIDDLE },
      { name: 'Rises', values: rises, color: PALE },
    ],
    valueTitle: "£'000 a year, real, without procurement",
    valueFormat: MONEY_AXIS,
    overlap: 100,
    gapWidth: 40,
    hasLegend: false,
  };
}

function changeBy(context: ReportContext, name: string): string {
  const bodies = context.evaluation.binding.membersOf(organisation);
  return `-SUM(${rangeBetween(context, bodySavingByLever, [bodies[0] ?? '', name], [bodies.at(-1) ?? '', name])})`;
}

/** All savings in services as a fall; the levers are taken off again where it is used. */
function changeOfOthers(context: ReportContext): string {
  const bodies = context.evaluation.binding.membersOf(organisation);
  return `-SUM(${rangeBetween(context, leverSavingOfBody, [bodies[0] ?? ''], [bodies.at(-1) ?? ''])})`;
}

function titleOf({ evaluation }: ReportContext): string {
  const bodies = evaluation.binding.membersOf(organisation);
  const sum = (figures: readonly Decimal[]): Decimal => figures.reduce((one, other) => one.plus(other), new Decimal(0));
  const baseline = evaluation.figure(netOfAll);
  const future = baseline.minus(sum(bodies.map(body => evaluation.figure(leverSavingOfBody, body))));
  const [from, to] = [baseline, future].map(figure => describeFigure(figure, '£k'));
  return `The services cost ${to} a year instead of ${from}`;
}
