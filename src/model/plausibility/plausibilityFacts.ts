import type { Decimal } from '../../engine/decimal';

/**
 * Holds the figures of a plan that its plausibility is judged by.
 *
 * Money is in £k, shares are fractions, durations are in years; NaN stands for what is not known, and so does null. A
 * rule whose figures are not known says nothing.
 */
export interface PlausibilityFacts {
  readonly netBaseline: Decimal;
  /** Gross saving a year at steady state, of all bodies. */
  readonly yearlySaving: Decimal;
  /** `yearlySaving` against `netBaseline`. */
  readonly savingShare: Decimal;
  /** Part of `yearlySaving` that comes from procurement. */
  readonly procurementSaving: Decimal;
  /** Savings that the bodies' own programmes make anyway, all of the ledger together. */
  readonly plannedSavings: Decimal;
  /** Spend that runs through joint contracts already. */
  readonly alreadyJointSpend: Decimal;

  /** Cumulative funding gap of all bodies by year, as entered; NaN beyond the forecast. */
  readonly cumulativeGap: readonly Decimal[];
  /** The cumulative gap of the last year with one. */
  readonly gapAtHorizon: Decimal;
  /** Net saving of the last year with a gap against the cumulative gap of that year. */
  readonly gapClosed: Decimal;

  /** One-off cost as estimated, before optimism bias. */
  readonly costOfChange: Decimal;
  /** The same with optimism bias. */
  readonly costOfChangeWithBias: Decimal;
  /** Gross saving of the first two years with a saving, together. */
  readonly savingsOfFirstTwoYears: Decimal;
  /** Infinite when the plan never pays back within the horizon. */
  readonly payback: Decimal;
  readonly benefitCostRatio: Decimal;
  /** Part of the planned saving that is expected to be realised. */
  readonly realisation: Decimal;
  /** Part of the steady state reached by year. */
  readonly phasing: readonly Decimal[];
  /** How often the net benefit turns from costs to gains or back over the years. */
  readonly turns: number | null;

  readonly bodies: readonly BodyFacts[];
  readonly coreIsEmpty: boolean | null;
  readonly shapley: CoreTest;
  /** The shares that the bodies are to agree on. */
  readonly agreed: CoreTest;
}

/** Holds what one body has of the plan. */
export interface BodyFacts {
  readonly name: string;
  /** Gain over the horizon that the body could make without the others. */
  readonly standAloneGain: Decimal;
  /** Gain over the horizon after investment, running cost and benefit are shared. */
  readonly netGain: Decimal;
  /** The years in which the body has less than alone. */
  readonly worseOffYears: readonly string[];
  /** The body's yearly saving against the net budget of all its services, in scope or not. */
  readonly savingShareOfWhole: Decimal;
  /** Whether the body is paid by others for services that end or change with the plan. */
  readonly hostsOthers: boolean;
  /** Yearly overhead that stays with the host when these payments end. */
  readonly strandedOverhead: Decimal;
}

/** Tells whether shares leave every group at least what it could save by itself, and which group falls most short. */
export interface CoreTest {
  readonly inCore: boolean | null;
  readonly worstGroup: readonly string[];
  /** What that group falls short by, £k a year. */
  readonly shortfall: Decimal;
}
