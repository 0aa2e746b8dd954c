import { Decimal } from '../engine/decimal';
import type { Binding } from '../lines/binding';
import { evaluate } from '../lines/evaluate';
import type { Figures } from '../lines/evaluate';
import { npsv } from './chapters/appraisal';
import { rangeHigh, rangeLow } from './chapters/sensitivityRanges';
import { sensitivity } from './dimensions';

/** How one assumption moves the result. Money in £k. */
export interface Sensitivity {
  readonly assumption: string;
  readonly low: Decimal;
  readonly high: Decimal;
  /** The net present social value with optimism bias at either end, all else as it stands. */
  readonly atLow: Decimal;
  readonly atHigh: Decimal;
  /** The size of the swing between the two ends. */
  readonly swing: Decimal;
}

/** The result that the sensitivities move, as it stands, and the swings, largest first. */
export interface Sensitivities {
  readonly base: Decimal;
  readonly rows: readonly Sensitivity[];
}

type Change = (figures: readonly Decimal[], by: Decimal) => readonly Decimal[];

const multiply: Change = (figures, by) => figures.map(figure => figure.times(by));
const replace: Change = (figures, by) => figures.map(() => by);

/** Which inputs an assumption moves, and how; keyed by the member that names it on the sheet. */
const MOVES: Readonly<Record<string, readonly (readonly [input: string, change: Change])[]>> = {
  'Lever rates (multiplied by)': [['leverRate', multiply]],
  'Procurement rate (multiplied by)': [['procurementRate', multiply]],
  'Net baseline (multiplied by)': [
    ['grossExpenditure', multiply],
    ['externalIncome', multiply],
  ],
  'Addressable procurement (multiplied by)': [
    ['procuredSpend', multiply],
    ['schoolsSpend', multiply],
    ['alreadyJointSpend', multiply],
  ],
  'Delay (months)': [['delayMonths', replace]],
  'Realisation (share achieved)': [['realisation', replace]],
  'Optimism bias on benefits (rate)': [['benefitBias', replace]],
  'Cost of change (multiplied by)': [['costMultiplier', multiply]],
  'Optimism bias on costs (multiplied by)': [['costBias', multiply]],
  'Discount rate (every year)': [['discountRate', replace]],
};

/** How many swings a tornado shows. */
export const SHOWN_SENSITIVITIES = 8;

/**
 * Tries every assumption at the low and the high end of its range, one at a time, and sorts them by the swing of the net
 * present social value with optimism bias. The ranges are inputs of the case.
 *
 * Source: one-way sensitivity analysis as in the Green Book; ends as the case sets them.
 */
export function findSensitivities(binding: Binding, figures: Figures): Sensitivities {
  const value = (changed: Figures): Decimal => evaluate(binding, changed).figure(npsv, 'With optimism bias');
  const members = binding.membersOf(sensitivity);
  const rows = members.map((assumption, index): Sensitivity => {
    const low = figures.get(rangeLow.id)?.[index] ?? new Decimal(NaN);
    const high = figures.get(rangeHigh.id)?.[index] ?? new Decimal(NaN);
    const atLow = value(moveAssumption(figures, assumption, low));
    const atHigh = value(moveAssumption(figures, assumption, high));
    return { assumption, low, high, atLow, atHigh, swing: atHigh.minus(atLow).abs() };
  });
  return { base: value(figures), rows: [...rows].sort((one, other) => other.swing.comparedTo(one.swing)) };
}

function moveAssumption(figures: Figures, assumption: string, to: Decimal): Figures {
  const changed = new Map(figures);
  for (const [input, change] of MOVES[assumption] ?? []) changed.set(input, change(figures.get(input) ?? [], to));
  return changed;
}
