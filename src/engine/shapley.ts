import { grandCoalition, includes, membersOf } from './coalition';
import type { Decimal } from './decimal';
import { mostDecimalPlaces } from './mostDecimalPlaces';
import { roundToWorth } from './roundToWorth';
import { worthOf, type SavingsGame } from './savingsGame';
import { fromScaledInteger, toScaledInteger } from './scaledInteger';

/**
 * Shares a saving by the Shapley value: what each player adds on average over every order in which they could join.
 *
 * The shares add to what everybody saves together (to 20 digits). A player who adds nothing gets nothing, players who
 * add the same get the same. The sums run over every coalition in whole numbers, so nothing is sampled or lost.
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
  const sums = Array<bigint>(playerCount).fill(0n);

  for (let coalition = 1; coalition <= grandCoalition(playerCount); coalition += 1) {
    const worth = toScaledInteger(worthOf(game, coalition), places);
    const size = membersOf(coalition).length;
    // Of all orders of joining, a member completes the coalition in (s−1)!(n−s)! and gains its worth; an outsider finds
    // it complete in s!(n−s−1)! and adds only what goes beyond its worth.
    const gained = worth * factorial(size - 1) * factorial(playerCount - size);
    const surpassed = worth * factorial(size) * factorial(playerCount - size - 1);
    for (let player = 0; player < playerCount; player += 1) {
      sums[player] = (sums[player] ?? 0n) + (includes(coalition, player) ? gained : -surpassed);
    }
  }

  const orders = factorial(playerCount).toString();
  const shares = sums.map(sum => fromScaledInteger(sum, places).dividedBy(orders));
  return roundToWorth(shares, game);
}

function factorialsUpTo(number: number): readonly bigint[] {
  const factorials = [1n];
  for (let next = 1; next <= number; next += 1) {
    factorials.push((factorials[next - 1] ?? 1n) * BigInt(next));
  }
  return factorials;
}
