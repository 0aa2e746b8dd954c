import fc from 'fast-check';
import type { Dimension } from '../../src/lines/dimension';
import type { Line } from '../../src/lines/line';
import type { CaseDocument, Spread } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';

type Leaf = fc.Arbitrary<number | null>;

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
/** A fraction in hundredths. */
const part = (min: number, max: number): fc.Arbitrary<number> =>
  whole(Math.round(min * 100), Math.round(max * 100)).map(hundredths => hundredths / 100);
const blankOr = (leaf: fc.Arbitrary<number>): Leaf => fc.option(leaf);

/**
 * What each input may hold, chosen so that a case is sound: budgets stay above what is taken out of them and known
 * savings below what is left, spend above what is placed jointly, curves rise, and services leave most to the bodies.
 */
const LEAVES: Readonly<Record<string, Leaf>> = {
  grossExpenditure: whole(2000, 9000),
  externalIncome: whole(0, 200),
  staff: whole(20, 90),
  frontLineSpend: whole(0, 100),
  frontLineStaff: whole(0, 5),
  schoolsPart: whole(0, 100),
  schoolsStaff: whole(0, 5),
  inScope: fc.constantFrom(1, 1, 1, 0),
  includeSchools: whole(0, 1),
  baselineAdjustment: whole(-50, 50),
  plannedSaving: fc.oneof(fc.constant(0), whole(0, 120)),
  postsReleased: whole(0, 3),
  fixedCost: whole(0, 200),
  capacityUsedNow: part(0.1, 1),
  capacityUsedAfter: part(0.1, 1),
  newIncome: whole(0, 50),
  incomeMargin: part(0, 1),
  siteCostReleased: whole(0, 60),
  timeFreed: whole(0, 3),
  timeCashed: part(0, 1),
  wholeBodyNet: blankOr(whole(20000, 90000)),
  investment: whole(1, 9),
  serviceUse: whole(1, 9),
  costDriver: whole(1, 9),
  standAloneSaving: whole(0, 50),
  boughtServices: whole(0, 90),
  strandedOverhead: whole(0, 20),
  averagePay: whole(20, 40),
  employerInsurance: part(0, 0.2),
  employerPension: part(0, 0.25),
  overheadPerPost: whole(0, 5),
  redundancyPerPost: whole(0, 30),
  procuredSpend: whole(500, 9000),
  alreadyJointSpend: whole(0, 100),
  schoolsSpend: whole(0, 300),
  fundingGap: blankOr(whole(-500, 5000)),
  councilTaxRise: part(-0.02, 0.03),
  councilTaxIncome: whole(0, 5000),
  assetReceipt: whole(0, 100),
  leverRate: part(0, 0.3),
  leverRateHere: blankOr(part(0, 0.3)),
  leverCashReleasing: part(0, 1),
  leverOverlap: whole(0, 1),
  leverCap: part(0.05, 1),
  procurementRate: part(0, 0.1),
  addressablePart: part(0, 1),
  reinvestedPart: part(0, 1),
  realisation: part(0.1, 1),
  delayMonths: whole(0, 30),
  programmeMonths: whole(0, 40),
  costMultiplier: part(0.5, 2),
  benefitBias: part(0, 0.9),
  durationBias: part(0, 1),
  financeRate: part(0, 0.1),
  roundingStep: fc.constantFrom(1, 5, 100),
  tolerance: fc.constant(1),
  costEstimate: whole(0, 900),
  costBias: part(0, 2),
  costRecurring: whole(0, 1),
  costContribution: part(0, 0.5),
  benefitContribution: part(0, 0.5),
  durationContribution: part(0, 0.5),
  factorMitigated: part(0, 1),
  riskCost: whole(0, 50),
  usualCost: whole(0, 50),
  usualRisk: whole(0, 50),
  societalBenefit: whole(0, 50),
  inflation: part(-0.02, 0.08),
  payInflation: part(-0.02, 0.08),
  savingPayPart: part(0, 1),
  costPayPart: part(0, 1),
  phasing: part(0, 1),
  paceShape: whole(0, 3),
  paceStart: whole(0, 2),
  paceYears: whole(1, 3),
  paceSteepness: whole(1, 20),
  paceMiddle: part(0, 1),
  paceMonths: whole(0, 12),
  servicePace: whole(0, 2),
  discountRate: blankOr(part(0, 0.1)),
  scheduleChosen: whole(0, 2),
  activity: blankOr(whole(1, 100)),
  activityActual: blankOr(whole(1, 100)),
  reservedCapacity: blankOr(whole(1, 100)),
  practicalCapacity: blankOr(whole(1, 300)),
  fixedPart: part(0, 1),
  servedPart: part(0, 0.2),
  chargingMethod: whole(0, 2),
  gameKind: whole(0, 2),
  scaleExponent: part(0.3, 0.95),
  keyChosen: whole(0, 12),
  serviceKey: blankOr(whole(1, 9)),
};

/** Inputs of a service out of scope that would be savings all the same. */
const KNOWN = ['postsReleased', 'fixedCost', 'siteCostReleased', 'timeFreed', 'newIncome'];

function spreadOf(sizes: readonly number[], leaf: Leaf): fc.Arbitrary<Spread> {
  const [size, ...inner] = sizes;
  return size === undefined ? leaf : fc.array(spreadOf(inner, leaf), { minLength: size, maxLength: size });
}

/** Parts in hundredths that add to the whole. */
function partsOfWhole(count: number): fc.Arbitrary<number[]> {
  return fc.array(whole(0, 100), { minLength: count - 1, maxLength: count - 1 }).map(cuts => {
    const ends = [...cuts.sort((one, other) => one - other), 100];
    return ends.map((end, index) => (end - (ends[index - 1] ?? 0)) / 100);
  });
}

const rows = (spread: Spread | undefined): readonly (readonly number[])[] => spread as readonly (readonly number[])[];
const list = (spread: Spread | undefined): readonly number[] => spread as readonly number[];

/** What makes the figures of a case fit together. */
function madeSound(inputs: Readonly<Record<string, Spread>>): Readonly<Record<string, Spread>> {
  const scope = rows(inputs['inScope']);
  const inScopeOnly = (id: string): readonly [string, Spread] => [
    id,
    rows(inputs[id]).map((row, body) => row.map((figure, service) => figure * scope[body]![service]!)),
  ];
  const bought = list(inputs['boughtServices']);
  const rising = list(inputs['phasing']).toSorted((one, other) => one - other);
  return {
    ...inputs,
    ...Object.fromEntries(KNOWN.map(inScopeOnly)),
    phasing: rising.with(-1, 1),
    // Each body sells what the one before it buys.
    soldServices: bought.map((_, body) => bought.at(body - 1)!),
    servedPart: rows(inputs['servedPart']).map((row, from) => row.map((used, to) => (from === to ? 0 : used))),
  };
}

/** Sound cases of many sizes in which every choice and every kind of figure occurs; names are plain. */
export const anyCase: fc.Arbitrary<CaseDocument> = fc
  .record({
    organisation: whole(2, 4),
    service: whole(1, 3),
    lever: whole(1, 3),
    year: whole(3, 5),
    costCategory: whole(1, 2),
    category: whole(1, 2),
    adjustment: whole(1, 2),
    biasFactor: whole(1, 2),
  })
  .chain(sizes => {
    const members: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
      Object.entries(sizes).map(([name, size]) => [name, Array.from({ length: size }, (_, at) => `${name} ${at + 1}`)]),
    );
    const sizeOf = (dimension: Dimension): number =>
      (dimension.members ?? members[dimension.name === 'servedService' ? 'service' : dimension.name] ?? []).length;
    const spreads = jointWorking.lines.flatMap((line: Line) => {
      const leaf = LEAVES[line.id];
      return leaf === undefined ? [] : [[line.id, spreadOf(line.per.map(sizeOf), leaf)] as const];
    });
    return fc
      .record({
        inputs: fc.record(Object.fromEntries(spreads)),
        weights: partsOfWhole(3),
        payers: fc.array(fc.option(partsOfWhole(sizes.organisation)), {
          minLength: sizes.costCategory,
          maxLength: sizes.costCategory,
        }),
        turns: fc.shuffledSubarray([1, 2, 3].slice(0, sizes.service), { minLength: sizes.service }),
      })
      .map(({ inputs, weights: [investmentWeight, useWeight, driverWeight], payers, turns }) => ({
        format: 'hjw-case/1' as const,
        members,
        inputs: {
          ...madeSound(inputs),
          investmentWeight: investmentWeight!,
          useWeight: useWeight!,
          driverWeight: driverWeight!,
          payerPart: payers.map(parts => parts ?? members['organisation']!.map(() => null)),
          stepOrder: turns,
        },
      }));
  });
