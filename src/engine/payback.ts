import { Decimal } from './decimal';

/**
 * Holds when the cumulative flow turns from below zero to zero or above, in periods after the first flow.
 *
 * `first` is the first time, `sustained` the last, after which it stays there; they differ when later costs outweigh the
 * benefits again. Both are 0 when the cumulative flow is never below zero. Each is `null` when it does not happen within
 * the flows given.
 */
export interface Payback {
  readonly first: Decimal | null;
  readonly sustained: Decimal | null;
}

/**
 * Finds when flows have paid back what was spent.
 *
 * Flows are one a period, benefits above zero, costs below. A period's flow counts as accruing evenly over it, so the
 * moment within the period is interpolated: t − 1 + |cumulative before| / flow of period t. For the discounted payback,
 * give discounted flows. Periods of zero before the first cost count as time passed.
 *
 * Source: method, section 2.4.
 *
 * @example −1000, 300, 400, 500 are back after 2.6 periods. −100, 300, −250, 100 are first back after ⅓ of a period and
 * for good after 2.5.
 */
export function payback(flows: readonly Decimal[]): Payback {
  let cumulative = new Decimal(0);
  let everBelow = false;
  const recoveries: Decimal[] = [];
  for (const [period, flow] of flows.entries()) {
    const before = cumulative;
    cumulative = before.plus(flow);
    everBelow ||= cumulative.lessThan(0);
    if (before.lessThan(0) && cumulative.greaterThanOrEqualTo(0)) {
      recoveries.push(
        before
          .abs()
          .dividedBy(flow)
          .plus(period - 1),
      );
    }
  }
  if (!everBelow) {
    return { first: new Decimal(0), sustained: new Decimal(0) };
  }
  const endsBelow = cumulative.lessThan(0);
  return { first: recoveries[0] ?? null, sustained: endsBelow ? null : (recoveries.at(-1) ?? null) };
}
