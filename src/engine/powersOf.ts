import { Decimal } from './decimal';
import { fromScaledInteger, toScaledInteger } from './scaledInteger';

/** Digits behind the point of the series: more than a Decimal keeps. */
const places = 40;
const one = 10n ** BigInt(places);

/** Terms of the series: the last is below 10^-34, as what it is raised from is at most 0.005 away from one. */
const termCount = 16;

/**
 * Makes a function that raises many amounts of zero or more to one exponent from 0 up to 1, to about 32 digits.
 *
 * Nothing stays nothing, whatever the exponent. Amounts with the same three leading digits share one slow power; from
 * there the binomial series (1 + u)^α = Σ C(α, k) u^k leads to each of them.
 *
 * @example With the exponent 0.5, 1522756 is raised to 1234.
 */
export function powersOf(exponent: Decimal): (amount: Decimal) => Decimal {
  const coefficients = binomialCoefficients(exponent).reverse();
  const anchors = new Map<string, Decimal>();
  return amount => {
    if (amount.isZero()) {
      return amount;
    }
    const anchor = amount.toSignificantDigits(3);
    const key = anchor.toString();
    const power = anchors.get(key) ?? anchor.pow(exponent);
    anchors.set(key, power);
    const beyond = toScaledInteger(amount.minus(anchor).dividedBy(anchor).toDecimalPlaces(places), places);
    const factor = coefficients.reduce((sum, coefficient) => (sum * beyond) / one + coefficient, 0n);
    return power.times(fromScaledInteger(factor, places));
  };
}

/** Lists C(α, k) = α (α − 1) … (α − k + 1) / k! from k = 0, in units of the series. */
function binomialCoefficients(exponent: Decimal): bigint[] {
  let coefficient = new Decimal(1);
  return Array.from({ length: termCount }, (_, k) => {
    if (k > 0) {
      coefficient = coefficient.times(exponent.minus(k - 1)).dividedBy(k);
    }
    return toScaledInteger(coefficient.toDecimalPlaces(places), places);
  });
}
