import { succeed, type Result } from '../issue/issue';
import { checkBaselines } from './checkBaselines';
import { Decimal } from './decimal';
import { sumOf } from './sumOf';

/** Tells what some players, given by their numbers, save by themselves. */
export type WorthRule = (members: readonly number[]) => Decimal;

/**
 * Makes the rule of the absorption game for any number of bodies, for samples of games too large to be listed.
 *
 * Worths, units and issues are those of `absorptionGame`, without the upper limit of bodies.
 */
export function absorptionRule(baselines: readonly Decimal[], total: Decimal): Result<WorthRule> {
  const checked = checkBaselines(baselines, total, Infinity);
  if (!checked.ok) {
    return checked;
  }
  const absorbedByAll = absorbed(baselines);
  return succeed(members => {
    const own = members.flatMap(player => baselines[player] ?? []);
    // Everybody's worth is the total by definition; dividing could leave a last digit of difference.
    return own.length === baselines.length ? total : total.times(absorbed(own)).dividedBy(absorbedByAll);
  });
}

function absorbed(baselines: readonly Decimal[]): Decimal {
  return sumOf(baselines).minus(Decimal.max(0, ...baselines));
}
