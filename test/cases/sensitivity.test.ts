import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { discountFactors } from '../../src/engine/discountFactors';
import { netPresentValue } from '../../src/engine/netPresentValue';
import { switchingValue } from '../../src/engine/switchingValue';
import { bind } from '../../src/lines/binding';
import { jointWorking } from '../../src/model/jointWorking';
import { findSensitivities } from '../../src/model/sensitivities';
import { decimals, valueOf } from '../engine/decimals';
import { assertFigures } from '../golden/assertFigures';
import { assembled, modelOf, type CaseText } from './caseModel';
import { h06 } from './sensitivity';

const { saving, cost, ramp, rate } = h06.inputs.base;
const BIASED = 'With optimism bias';

/** The part of the saving that is reached in years 0 to 10: `first` in year 1, the whole from year 3 on. */
const phasing = (first: number): readonly number[] =>
  Array.from({ length: 11 }, (_, year) => (year === 0 ? 0 : Math.min(1, first + ((1 - first) * (year - 1)) / 2)));

const programme: CaseText = {
  members: { year: Array.from({ length: 11 }, (_, year) => `Year ${year}`) },
  inputs: {
    grossExpenditure: saving * 10,
    leverRate: { Lever: 0.1 },
    phasing: phasing(ramp),
    costEstimate: [[cost, ...new Array<number>(10).fill(0)]],
    discountRate: rate,
    rangeLow: {
      'Lever rates (multiplied by)': 0.8,
      'Cost of change (multiplied by)': 0.75,
      'Discount rate (every year)': 0.06,
    },
    rangeHigh: {
      'Lever rates (multiplied by)': 1.2,
      'Cost of change (multiplied by)': 1.25,
      'Discount rate (every year)': 0.015,
    },
  },
};

test('H06: the engine values the programme, and its saving may fall to the switching value', () => {
  const factors = valueOf(discountFactors([{ firstYear: 0, rate: new Decimal(rate) }], 10));
  const benefits = decimals(...phasing(ramp)).map(part => part.times(saving));
  const costs = decimals(cost, ...new Array<number>(10).fill(0));
  const flows = benefits.map((benefit, year) => benefit.minus(costs[year]!));
  assertFigures(valueOf(netPresentValue(flows, factors)).toNumber(), h06.expected.baseNpv, h06.tolerance);
  const fall = valueOf(switchingValue(benefits, costs, factors));
  assertFigures(
    [fall.times(100).toNumber(), fall.negated().plus(1).times(saving).toNumber()],
    [h06.expected.savingCanFallPct, h06.expected.savingSwitchingValue],
    h06.tolerance,
  );
});

test('H06: the swings of the model are the published bars, largest first', () => {
  const { members, figures } = assembled(programme);
  const { base, rows } = findSensitivities(bind(jointWorking, members), figures);
  assertFigures(base.toNumber(), h06.expected.baseNpv, h06.tolerance);
  const swings: Readonly<Record<string, string>> = {
    'Lever rates (multiplied by)': 'annual saving ±20%',
    'Cost of change (multiplied by)': 'investment ±25%',
    'Discount rate (every year)': 'discount rate 6%/1.5%',
  };
  const bars = rows.flatMap(({ assumption, atLow, atHigh }) => {
    const published = swings[assumption];
    const ends = [atLow.toNumber(), atHigh.toNumber()].sort((one, other) => one - other);
    return published === undefined ? [] : [[published, ends] as const];
  });
  // The phasing is none of the model's sensitivities: a user enters another one.
  const ramps = [0.2, 0.6].map(first =>
    modelOf({ ...programme, inputs: { ...programme.inputs, phasing: phasing(first) } }).figure('npsv', BIASED),
  );
  const all = [...bars, ['first-year ramp 0.2/0.6', ramps] as const];
  assertFigures(Object.fromEntries(all), h06.expected.bars, h06.tolerance);
  assert.deepEqual(
    bars.map(([name]) => name),
    h06.expected.rankBySwing.filter(name => name in Object.fromEntries(bars)),
  );
  const width = ([low = NaN, high = NaN]: readonly number[]): number => high - low;
  assert.deepEqual(
    all.toSorted((one, other) => width(other[1]) - width(one[1])).map(([name]) => name),
    h06.expected.rankBySwing,
  );
});

test("H06: the model's switching value of the benefits is the published one", () => {
  const fall = modelOf(programme).figure('benefitsCanFall', BIASED);
  assertFigures(
    [fall * 100, saving * (1 - fall)],
    [h06.expected.savingCanFallPct, h06.expected.savingSwitchingValue],
    h06.tolerance,
  );
});
