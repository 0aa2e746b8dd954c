import { succeed, type Issue, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import type { Decimal } from './decimal';
import { reject } from './reject';
import { countTurns, rootsOfFlows } from './rootsOfFlows';

/**
 * Holds the rate at which flows are worth nothing today, as a fraction.
 *
 * `rates` are all rates found, lowest first; `rate` is the one closest to zero. `turns` says how often the flows turn
 * from costs to benefits or back: only with one turn is the rate sure to be the only one.
 */
export interface InternalRate {
  readonly rate: Decimal;
  readonly rates: readonly Decimal[];
  readonly turns: number;
}

/** Rates are rounded here, so that a rate of a tenth reads 0.1 and not 0.0999… */
const decimalPlaces = 25;

/**
 * Finds the internal rate of return: the discount rate at which the net present value of flows is zero.
 *
 * Flows are one a period. When they turn once from costs to benefits or back, there is exactly one rate above −100 %
 * and it is found. When they turn more often, every rate found between −99 % and 9,900 % is told, with a warning
 * (`irr-ambiguous`).
 *
 * Issues: `irr-no-turn` (only costs or only benefits), `irr-none` (no rate found), `number-not-finite`.
 *
 * Source: as Excel's IRR, but by narrowing a bracket instead of from a guess.
 *
 * @example Flows −100, 60, 60 have a rate of 13.07 %.
 */
export function internalRateOfReturn(flows: readonly Decimal[]): Result<InternalRate> {
  const finite = checkFinite('The flows of a rate of return', flows);
  if (!finite.ok) {
    return finite;
  }
  const turns = countTurns(flows);
  if (turns === 0) {
    return reject(
      'irr-no-turn',
      'The flows never turn from costs to benefits or back, so no rate of return exists.',
      'Give flows with at least one cost and one benefit, or report the net present value alone.',
    );
  }
  const rates = rootsOfFlows(flows).map(growth => growth.minus(1).toDecimalPlaces(decimalPlaces));
  const [first, ...others] = rates;
  if (first === undefined) {
    return reject(
      'irr-none',
      `The flows turn ${turns} times, and no rate between -99 % and 9,900 % makes them worth nothing.`,
      'Report the net present value or the modified internal rate of return instead.',
    );
  }
  const rate = others.reduce((closest, next) => (next.abs().lessThan(closest.abs()) ? next : closest), first);
  return succeed({ rate, rates, turns }, turns === 1 ? [] : [ambiguity(turns, rates)]);
}

function ambiguity(turns: number, rates: readonly Decimal[]): Issue {
  const found = rates.map(rate => `${rate.times(100).toFixed(1)} %`).join(', ');
  return {
    code: 'irr-ambiguous',
    severity: 'warning',
    message: `The flows turn ${turns} times between costs and benefits; rates of return found: ${found}.`,
    remedy: 'Judge by the net present value or the modified internal rate of return instead.',
    place: {},
  };
}
