import { succeed, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import { Decimal } from './decimal';
import { reject } from './reject';

/**
 * Finds the yearly growth from the present value of all costs to the final value of all benefits.
 *
 * Flows are one a period, benefits above zero, costs below. Costs are discounted to the first period at `financeRate`,
 * benefits carried to the last at `reinvestRate`; both are fractions above −1. Unlike the internal rate of return there
 * is always one answer: (final value of benefits / present value of costs)^(1 / periods) − 1.
 *
 * Issues: `mirr-one-sided` (only costs or only benefits), `rate-too-low`, `number-not-finite`.
 *
 * Source: as Excel's MIRR.
 *
 * @example −120,000, 39,000, 30,000, 21,000, 37,000, 46,000 at 10 % and 12 % yield 12.61 %.
 */
export function modifiedInternalRateOfReturn(
  flows: readonly Decimal[],
  financeRate: Decimal,
  reinvestRate: Decimal,
): Result<Decimal> {
  const finite = checkFinite('The flows and rates of a rate of return', [...flows, financeRate, reinvestRate]);
  if (!finite.ok) {
    return finite;
  }
  const [financing, reinvesting] = [financeRate.plus(1), reinvestRate.plus(1)];
  if (!financing.greaterThan(0) || !reinvesting.greaterThan(0)) {
    return reject(
      'rate-too-low',
      'The rates of finance and of reinvestment must be above -1, which is -100 %.',
      'Give rates as fractions, for example 0.035 for 3.5 %.',
    );
  }
  const none = new Decimal(0);
  const finalBenefits = flows.reduce((value, flow) => value.times(reinvesting).plus(Decimal.max(flow, none)), none);
  const presentCosts = flows.reduceRight(
    (value, flow) => value.dividedBy(financing).minus(Decimal.min(flow, none)),
    none,
  );
  if (finalBenefits.isZero() || presentCosts.isZero()) {
    return reject(
      'mirr-one-sided',
      'The flows hold only costs or only benefits, so no rate of return exists.',
      'Give flows with at least one cost and one benefit.',
    );
  }
  const periods = new Decimal(flows.length - 1);
  return succeed(finalBenefits.dividedBy(presentCosts).pow(new Decimal(1).dividedBy(periods)).minus(1));
}
