import type { Decimal } from '../../engine/decimal';
import { sumOf } from '../../engine/sumOf';
import { places } from '../chapters/conventions';
import type { CaseReading } from './caseReading';

/** The places to which the checks of the model compare, where the case says nothing usable. */
const USUAL_PLACES = 6;

/** Compares the sum of parts with 100%, to the decimal places that the model's checks compare by: -1 below, 0, 1 beyond. */
export function againstWhole(reading: CaseReading, parts: readonly Decimal[]): number {
  const [given] = reading.figures(places);
  const digits = given?.isInteger() === true && given.gte(0) ? given.toNumber() : USUAL_PLACES;
  return sumOf(parts).toDecimalPlaces(digits).comparedTo(1);
}

/** Writes a fraction as a percentage: `0.925` as `92.5%`. */
export function percent(fraction: Decimal): string {
  return `${fraction.times(100).toDecimalPlaces(4).toString()}%`;
}
