import { grandCoalition, membersOf } from './coalition';
import type { Decimal } from './decimal';
import { mostDecimalPlaces } from './mostDecimalPlaces';
import { roundToWorth } from './roundToWorth';
import { worthOf, type SavingsGame } from './savingsGame';
import { fromScaledInteger, toScaledInteger } from './scaledInteger';

/**
 * Shares a saving by the Shapley value: what each player adds on average over every order in which they could join.
 *
 * The shares add to what everybody saves together (to 20 digits). A player who adds nothing gets nothing, players who
 * add the same get the same. The sums run over every coalition in whole numbers, so nothing is sampled or lost. Twenty
 * players, a million coalitions, take seconds.
 *
 * Source: L. S. Shapley, "A Value for n-Person Games" (1953).
 *
 * @example Two players who save 100 together and nothing alone receive 50 each.
 */
export function shapley(game: SavingsGame): readonly Decimal[] {
  const { playerCount } = game;
  const places = mostDecimalPlaces(game.worth);
  const factorials = factorialsUpTo(playerCount);
  const factorial = (number: number): bigint => factorials[number] ?? 0n;

  // Of all orders of joining, a member completes a coalition of s in (s−1)!(n−s)! and gains its worth; an outsider finds
  // it complete in s!(n−s−1)! and adds only what goes beyond its worth. What everybody loses as an outsider is taken off
  // once for all; a member of the coalition then regains it besides the gain.
  let surpassed = 0n;
  const regained = [0n];
  for (let coalition = 1; coalition <= grandCoalition(playerCount); coalition += 1) {
    const worth = toScaledInteger(worthOf(game, coalition), places);
    const size = membersOf(coalition).length;
    const lost = worth * factorial(size) * factorial(playerCount - size - 1);
    surpassed += lost;
    regained.push(worth * factorial(size - 1) * factorial(playerCount - size) + lost);
  }

  const orders = factorial(playerCount).toString();
  const shares = sumsByPlayer(regained).map(sum => fromScaledInteger(sum - surpassed, places).dividedBy(orders));
  return roundToWorth(shares, game);
}

/** Adds for each player the amounts of the coalitions that the player belongs to. */
function sumsByPlayer(amounts: readonly bigint[]): readonly bigint[] {
  const sums: bigint[] = [];
  // The last player is in the upper half of the list. Folded onto the lower half, it is a list without that player.
  for (let folded = amounts; folded.length > 1;) {
    const half = folded.length / 2;
    const upper = folded.slice(half);
    sums.push(upper.reduce((sum, amount) => sum + amount, 0n));
    folded = upper.map((amount, coalition) => amount + (folded[coalition] ?? 0n));
  }
  return sums.reverse();
}

function factorialsUpTo(number: number): readonly bigint[] {
  const factorials = [1n];
  for (let next = 1; next <= number; next += 1) {
    factorials.push((factorials[next - 1] ?? 1n) * BigInt(next));
  }
  return factorials;
}
