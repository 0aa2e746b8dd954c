import { Decimal } from './decimal';

/** States that the unknowns, each multiplied by its whole-number coefficient, add to a constant. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly constant: Decimal;
}

/** Holds an equation solved for one unknown: no other equation of its system contains the unknown at `pivot`. */
interface SolvedEquation extends Equation {
  readonly pivot: number;
}

/**
 * Holds independent linear equations, solved as far as they go.
 *
 * The coefficients stay whole numbers throughout, so whether one has vanished is certain and not a matter of tolerance.
 */
export type EquationSystem = readonly SolvedEquation[];

/**
 * Adds an equation to a system and solves the system for the first unknown that is still open in it.
 *
 * An equation that follows from the others leaves the system as it is.
 */
export function addEquation(system: EquationSystem, equation: Equation): EquationSystem {
  const rest = remainderOf(system, equation);
  const pivot = rest.coefficients.findIndex(coefficient => coefficient !== 0);
  if (pivot < 0) {
    return system;
  }
  const solved = { ...rest, pivot };
  return [...system.map(row => ({ ...eliminate(row, solved), pivot: row.pivot })), solved];
}

/** Returns what an equation, or a multiple of it, still says once everything that the system settles is put into it. */
export function remainderOf(system: EquationSystem, equation: Equation): Equation {
  return system.reduce<Equation>(eliminate, equation);
}

/** Tells whether the system settles the sum of the unknowns with these coefficients. */
export function isSettled(system: EquationSystem, coefficients: readonly number[]): boolean {
  const rest = remainderOf(system, { coefficients, constant: new Decimal(0) });
  return rest.coefficients.every(coefficient => coefficient === 0);
}

/** Returns the value of one unknown, or nothing while the system leaves it open. */
export function solutionOf(system: EquationSystem, unknown: number): Decimal | undefined {
  const row = system.find(candidate => candidate.pivot === unknown);
  if (row === undefined || row.coefficients.some((coefficient, index) => index !== unknown && coefficient !== 0)) {
    return undefined;
  }
  return row.constant.dividedBy(row.coefficients[unknown] ?? 0);
}

function eliminate(equation: Equation, solved: SolvedEquation): Equation {
  const own = equation.coefficients[solved.pivot] ?? 0;
  if (own === 0) {
    return equation;
  }
  const pivot = solved.coefficients[solved.pivot] ?? 0;
  const coefficients = equation.coefficients.map(
    (coefficient, index) => coefficient * pivot - (solved.coefficients[index] ?? 0) * own,
  );
  const divisor = coefficients.reduce(greatestCommonDivisor, 0) || 1;
  return {
    coefficients: coefficients.map(coefficient => coefficient / divisor),
    constant: equation.constant.times(pivot).minus(solved.constant.times(own)).dividedBy(divisor),
  };
}

function greatestCommonDivisor(one: number, other: number): number {
  let [larger, smaller] = [Math.abs(one), Math.abs(other)];
  while (smaller > 0) {
    [larger, smaller] = [smaller, larger % smaller];
  }
  return larger;
}
