import { Decimal } from '../../../src/engine/decimal';
import type { Issue } from '../../../src/issue/issue';
import { assessPlausibility } from '../../../src/model/plausibility/assessPlausibility';
import type { BodyFacts, CoreTest, PlausibilityFacts } from '../../../src/model/plausibility/plausibilityFacts';

const of = (value: number | string): Decimal => new Decimal(value);

/** A body that gains more than alone and hosts nobody. */
export const plainBody: BodyFacts = {
  name: 'Northshire',
  standAloneGain: of(100),
  netGain: of(500),
  worseOffYears: [],
  savingShareOfWhole: of('0.005'),
  hostsOthers: false,
  strandedOverhead: of(0),
};

const inCore: CoreTest = { inCore: true, worstGroup: [], shortfall: of(NaN) };

/** A modest plan of two bodies about which there is nothing to say. */
export const plainFacts: PlausibilityFacts = {
  netBaseline: of(50_000),
  yearlySaving: of(2_000),
  savingShare: of('0.04'),
  procurementSaving: of(300),
  plannedSavings: of(500),
  alreadyJointSpend: of(700),
  cumulativeGap: [of(40_000), of(80_000), of(100_000), of(NaN)],
  gapAtHorizon: of(100_000),
  gapClosed: of('0.02'),
  costOfChange: of(900),
  costOfChangeWithBias: of(1_200),
  savingsOfFirstTwoYears: of(3_000),
  payback: of('1.5'),
  benefitCostRatio: of('2.5'),
  realisation: of('0.8'),
  phasing: [of(0), of('0.5'), of(1)],
  turns: 1,
  bodies: [plainBody, { ...plainBody, name: 'Southshire' }],
  coreIsEmpty: false,
  shapley: inCore,
  agreed: inCore,
};

/** Facts of which nothing is known. */
export const unknownFacts: PlausibilityFacts = {
  ...plainFacts,
  ...Object.fromEntries(
    Object.entries(plainFacts).flatMap(([key, value]) => (value instanceof Decimal ? [[key, of(NaN)]] : [])),
  ),
  cumulativeGap: [of(NaN), of(NaN)],
  phasing: [],
  turns: null,
  bodies: [1, 2].map(number => ({
    ...plainBody,
    name: `Body ${number}`,
    standAloneGain: of(NaN),
    netGain: of(NaN),
    savingShareOfWhole: of(NaN),
    strandedOverhead: of(NaN),
  })),
  coreIsEmpty: null,
  shapley: { inCore: null, worstGroup: [], shortfall: of(NaN) },
  agreed: { inCore: null, worstGroup: [], shortfall: of(NaN) },
};

/** Judges the modest plan with some facts changed. */
export function judged(changes: Partial<PlausibilityFacts>): readonly Issue[] {
  return assessPlausibility({ ...plainFacts, ...changes });
}

/** Judges it with its first body changed. */
export function judgedBody(changes: Partial<BodyFacts>): readonly Issue[] {
  return judged({ bodies: [{ ...plainBody, ...changes }, ...plainFacts.bodies.slice(1)] });
}

/** Writes issues as `warning saving-share-high`. */
export function codesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ severity, code }) => `${severity} ${code}`);
}

/** The message of the one issue there is. */
export function messageOf(issues: readonly Issue[]): string {
  const [issue, ...others] = issues;
  if (issue === undefined || others.length > 0) throw new Error(`Not one issue: ${codesOf(issues).join(', ')}`);
  return issue.message;
}
