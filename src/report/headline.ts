import type { Decimal } from '../engine/decimal';
import type { Evaluation } from '../lines/evaluate';
import type { Line } from '../lines/line';
import {
  benefitCostRatio,
  discountedPayback,
  internalRateOfReturn,
  npsv,
  payback,
  totalCosts,
} from '../model/chapters/appraisal';
import { netOfAll, staffOfAll } from '../model/chapters/baseline';
import { gapClosed } from '../model/chapters/fundingGap';
import { savingShareOfBaseline, yearlySaving } from '../model/chapters/savings';

const BIASED = 'With optimism bias';

/** One figure of the headline: a line at one place, under the name that the workbook defines for it. */
export interface HeadlineLine {
  readonly id: string;
  /** The defined name of the cell in the workbook, which the worksheet functions read. */
  readonly definedName: string;
  readonly label: string;
  readonly line: Line;
  readonly members: readonly string[];
  readonly note: string;
}

/** The headline in the order in which it is shown. `gapYear` is the last year with a funding gap, if there is one. */
export function headlineLines(gapYear: string | null): readonly HeadlineLine[] {
  const figure = (id: string, label: string, line: Line, members: readonly string[], note: string): HeadlineLine => ({
    id,
    definedName: `HJW_${id.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`,
    label,
    line,
    members,
    note,
  });
  return [
    figure('baseline', 'Net baseline in scope', netOfAll, [], 'Net of external income, before internal recharges'),
    figure('staff', 'Staff in scope', staffOfAll, [], 'Gross budgeted full-time equivalents'),
    figure('yearlySaving', 'Yearly saving at steady state', yearlySaving, [], 'Gross, before costs and optimism bias'),
    figure(
      'savingShare',
      'Saving as a share of the baseline',
      savingShareOfBaseline,
      [],
      'This programme announced 4.6% when it went live',
    ),
    figure(
      'costOfChange',
      'Cost of change',
      totalCosts,
      [BIASED],
      'Over the horizon, with optimism bias, not discounted',
    ),
    figure('npsv', 'Net present social value', npsv, [BIASED], 'With optimism bias, real prices, year 0 undiscounted'),
    figure('bcr', 'Benefit-cost ratio', benefitCostRatio, [BIASED], 'Present benefits for each present pound of cost'),
    figure('irr', 'Internal rate of return', internalRateOfReturn, [BIASED], 'With optimism bias'),
    figure('payback', 'Payback', payback, [BIASED], 'Years from the first flow, for good, with optimism bias'),
    figure(
      'discountedPayback',
      'Discounted payback',
      discountedPayback,
      [BIASED],
      'As payback, at the value of year 0',
    ),
    ...(gapYear === null
      ? []
      : [
          figure(
            'gapClosed',
            `Funding gap closed in ${gapYear}`,
            gapClosed,
            [gapYear],
            'Net benefit against the cumulative gap of the same year',
          ),
        ]),
  ];
}

/** The last year for which any body forecasts a funding gap, or null. */
export function lastGapYear(evaluation: Evaluation): string | null {
  const years = evaluation.binding.membersOf({ name: 'year', heading: 'Year', direction: 'across' });
  return years.filter(name => !evaluation.figure(gapClosed, name).isNaN()).at(-1) ?? null;
}

/** Writes a figure of a line for people: `6,171.7` thousand pounds as `£6.2m`, a share as `2.2%`. */
export function describeFigure(figure: Decimal, unit: string): string {
  if (figure.isNaN()) return 'none';
  const grouped = (value: Decimal, places: number): string =>
    value
      .abs()
      .toFixed(places)
      .replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const minus = figure.isNegative() && !figure.isZero() ? '-' : '';
  switch (unit.replace('?', '')) {
    case '£k':
      return `${minus}£${grouped(figure.dividedBy(1000), 2)}m`;
    case '£':
      return `${minus}£${grouped(figure, 0)}`;
    case '%':
      return `${minus}${grouped(figure.times(100), 1)}%`;
    case 'FTE':
      return `${grouped(figure, 0)} FTE`;
    case 'years':
      return `${minus}${grouped(figure, 1)} years`;
    default:
      return `${minus}${grouped(figure, 2)}`;
  }
}
