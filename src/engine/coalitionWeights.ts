import { succeed, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import { grandCoalition, membersOf } from './coalition';
import { Decimal } from './decimal';
import { reject } from './reject';

/**
 * Says per what the excess of a coalition is counted: as it is (`one`), per member (`members`), or per amount of a list.
 *
 * A list holds an amount for every coalition in the order of their numbers, for example what each would spend by itself;
 * its entries for nobody and for everybody are not asked.
 */
export type CoalitionWeights = 'one' | 'members' | readonly Decimal[];

/** How many times the lightest coalition's weight the heaviest may have: beyond it linear programmes lose their digits. */
const widestSpread = 1_000_000;

/**
 * Lists the weight of every coalition of a game, in the order of the coalitions' numbers.
 *
 * Issues of a list: `weights-count`, `number-not-finite`, `weights-not-positive`, `weights-too-far-apart` when the
 * heaviest is more than a million times the lightest.
 */
export function coalitionWeights(playerCount: number, weights: CoalitionWeights): Result<readonly Decimal[]> {
  const count = grandCoalition(playerCount) + 1;
  if (weights === 'one' || weights === 'members') {
    const one = new Decimal(1);
    return succeed(
      Array.from({ length: count }, (_, coalition) =>
        weights === 'one' ? one : new Decimal(membersOf(coalition).length),
      ),
    );
  }
  if (weights.length !== count) {
    return reject(
      'weights-count',
      `There are ${weights.length} weights for ${count} coalitions of ${playerCount} players.`,
      'Give one weight for each coalition, the empty one included.',
    );
  }
  const finite = checkFinite('The weights of the coalitions', weights);
  if (!finite.ok) {
    return finite;
  }
  const asked = weights.slice(1, -1);
  if (!asked.every(weight => weight.greaterThan(0))) {
    return reject(
      'weights-not-positive',
      'A coalition has a weight of zero or less, and its excess cannot be divided by that.',
      'Give every coalition a weight above zero, or share by the plain nucleolus.',
    );
  }
  const [first = new Decimal(1)] = asked;
  const lightest = asked.reduce((least, weight) => (weight.lessThan(least) ? weight : least), first);
  if (asked.some(weight => weight.greaterThan(lightest.times(widestSpread)))) {
    return reject(
      'weights-too-far-apart',
      `One coalition weighs more than ${widestSpread.toLocaleString('en-GB')} times as much as another.`,
      'Leave out players of next to no weight, or share by the plain nucleolus.',
    );
  }
  return succeed(weights);
}
