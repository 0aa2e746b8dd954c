import type { Decimal } from './decimal';
import { scaleOf, type SavingsGame } from './savingsGame';

const keptDigits = 20;

/**
 * Rounds shares of a game to 20 digits of its largest worth.
 *
 * Division leaves noise in the last digits of a share. Rounded, players who are equal in the game are equal in their
 * shares, so that a later split into whole pounds settles their tie by rule and not by noise.
 */
export function roundToWorth(shares: readonly Decimal[], game: SavingsGame): readonly Decimal[] {
  return roundToScale(shares, scaleOf(game));
}

/** Rounds shares to 20 digits of a scale, for the same reason. */
export function roundToScale(shares: readonly Decimal[], scale: Decimal): readonly Decimal[] {
  const places = Math.max(0, keptDigits - 1 - scale.e);
  // Adding zero turns a negative zero, which elimination can leave, into a plain one.
  return shares.map(share => share.toDecimalPlaces(places).plus(0));
}
