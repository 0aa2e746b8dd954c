import { Decimal } from '../engine/decimal';
import type { Evaluation } from '../lines/evaluate';
import type { Line } from '../lines/line';
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
 * Procurement works on spend outside this baseline, so the columns leave it out and the heading of their figures says so.
 */
export function putWaterfall(sheet: SheetBuilder, context: ReportContext, top: number): ChartWithFigures {
  const steps = [...context.evaluation.binding.membersOf(lever), OTHERS];
  const categories = [START, ...steps, END];
  const headings = [
    "Baseline to future cost without procurement (£'000)",
    'Change',
    'Level',
    'Unseen base',
    'Whole',
    'Falls',
    'Rises',
  ];
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
  const floor = axisFloor(levelsOf(context.evaluation));
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
    valueTitle: `£'000 a year; axis from ${spellFloor(floor)}`,
    valueMinimum: floor,
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

/**
 * Where the axis of the waterfall starts: at nothing where the steps are a good part of the whole, else so far below the
 * lowest level that a change of the inputs finds room, on a round figure. The axis says where it starts.
 *
 * @example levels from 82,920 to 87,200 start at 75,000; from 40 to 100 at 0.
 */
export function axisFloor(levels: readonly number[]): number {
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  const room = highest - lowest;
  if (lowest <= 0 || room <= 0 || lowest < highest / 2) return 0;
  const step = 10 ** Math.floor(Math.log10(highest)) / 2;
  return Math.max(0, Math.floor((lowest - room) / step) * step);
}

function spellFloor(floor: number): string {
  return floor === 0 ? 'nothing' : floor.toLocaleString('en-GB');
}

/** The baseline, every level that the steps lead to, and the future cost. */
function levelsOf(evaluation: Evaluation): readonly number[] {
  const { binding } = evaluation;
  const figureOf = (line: Line, ...members: readonly string[]): number =>
    evaluation.figure(line, ...members).toNumber();
  const bodies = binding.membersOf(organisation);
  const baseline = figureOf(netOfAll);
  const levels = [baseline];
  let level = baseline;
  for (const name of binding.membersOf(lever)) {
    for (const body of bodies) level -= figureOf(bodySavingByLever, body, name);
    levels.push(level);
  }
  const future = bodies.reduce((left, body) => left - figureOf(leverSavingOfBody, body), baseline);
  return [...levels, future];
}

function titleOf({ evaluation }: ReportContext): string {
  const bodies = evaluation.binding.membersOf(organisation);
  const sum = (figures: readonly Decimal[]): Decimal => figures.reduce((one, other) => one.plus(other), new Decimal(0));
  const baseline = evaluation.figure(netOfAll);
  const future = baseline.minus(sum(bodies.map(body => evaluation.figure(leverSavingOfBody, body))));
  const [from, to] = [baseline, future].map(figure => describeFigure(figure, '£k'));
  return `The services cost ${to} a year instead of ${from}`;
}
