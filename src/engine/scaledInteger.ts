import { Decimal } from './decimal';

/** Writes a decimal number as a whole number of 10^-places, without rounding: 1.25 at 3 places is 1250. */
export function toScaledInteger(value: Decimal, places: number): bigint {
  if (value.decimalPlaces() > places) {
    throw new RangeError(`${value.toString()} has more than ${places} decimal places`);
  }
  return BigInt(value.toFixed(places).replace('.', ''));
}

/** Reads a whole number of 10^-places back as a decimal number, keeping every digit: 1250 at 3 places is 1.25. */
export function fromScaledInteger(scaled: bigint, places: number): Decimal {
  return new Decimal(`${scaled.toString()}e-${places}`);
}
