import { Decimal } from './decimal';

/**
 * Adds amounts of the players over every coalition, in the order of the coalitions' numbers.
 *
 * @example Amounts 5, 3, 1 add to 0, 5, 3, 8, 1, 6, 4, 9.
 */
export function coalitionSums(amounts: readonly Decimal[]): readonly Decimal[] {
  // With each player the list doubles: all coalitions so far, then the same with the player.
  return amounts.reduce<readonly Decimal[]>(
    (sums, amount) => [...sums, ...sums.map(sum => sum.plus(amount))],
    [new Decimal(0)],
  );
}
