/** A formula with what a source says it comes to: values in one list, or an error. */
export interface PublishedFormula {
  readonly formula: string;
  readonly expected: readonly (number | string)[] | string;
  readonly tolerance: number;
}

/** A worked example and where it is from. */
export interface PublishedCase {
  readonly name: string;
  readonly source: string;
  readonly formulas: readonly PublishedFormula[];
}

const exactly = 1e-6;

/** States what a formula shows: values within a tolerance, or an error. */
export function shows(
  formula: string,
  expected: readonly (number | string)[] | string,
  tolerance = exactly,
): PublishedFormula {
  return { formula, expected, tolerance };
}
