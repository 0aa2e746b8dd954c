import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import { lineOf } from '../../src/lines/model';
import { assembleCase } from '../../src/model/assembleCase';
import { jointWorking } from '../../src/model/jointWorking';

/**
 * Discount factors of years 0 to 30 at 3.5% and at 1.5%, to four places.
 *
 * Source: HM Treasury, "Discounting: Green Book supplementary guidance" (February 2026), annex A, tables A.1 and A.2.
 */
const PUBLISHED = {
  Standard: [
    1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842, 0.8135, 0.786, 0.7594, 0.7337, 0.7089, 0.6849, 0.6618, 0.6394, 0.6178,
    0.5969, 0.5767, 0.5572, 0.5384, 0.5202, 0.5026, 0.4856, 0.4692, 0.4533, 0.438, 0.4231, 0.4088, 0.395, 0.3817,
    0.3687, 0.3563,
  ],
  Health: [
    1, 0.9852, 0.9707, 0.9563, 0.9422, 0.9283, 0.9145, 0.901, 0.8877, 0.8746, 0.8617, 0.8489, 0.8364, 0.824, 0.8118,
    0.7999, 0.788, 0.7764, 0.7649, 0.7536, 0.7425, 0.7315, 0.7207, 0.71, 0.6995, 0.6892, 0.679, 0.669, 0.6591, 0.6494,
    0.6398,
  ],
};

/**
 * Factors on both sides of the step after year 30, to six places.
 *
 * Source: derived from the rates that the Department for Transport tabulates in "Forthcoming change: Green Book updates"
 * (16 April 2026): 3.50, 1.50 and 3.00% to year 30, 3.00, 1.29 and 2.57% from year 31, chained from year to year.
 */
const AFTER_THE_STEP = {
  Standard: { 30: 0.356278, 31: 0.345901, 40: 0.265105 },
  Health: { 30: 0.639762, 31: 0.631615, 40: 0.562799 },
  Low: { 30: 0.411987, 31: 0.401664, 40: 0.319654 },
};

/**
 * What a pound a year from year 0 to this year is worth.
 *
 * Source: as the published factors; Green Book cumulative factors to three places.
 */
const STREAMS = [
  { schedule: 'Standard', lastYear: 20, worth: 15.212 },
  { schedule: 'Standard', lastYear: 26, worth: 17.89 },
  { schedule: 'Health', lastYear: 20, worth: 18.169 },
  { schedule: 'Health', lastYear: 26, worth: 22.399 },
];

/** Two bodies whose only flow is a benefit to society of a pound a year, from year 0 to `lastYear`. */
function figuresOf(schedule: string, lastYear: number): (id: string) => readonly number[] {
  const assembled = assembleCase({
    document: {
      format: 'hjw-case/1',
      members: {
        organisation: ['Ashby', 'Brook'],
        service: ['Finance'],
        lever: ['Process'],
        year: Array.from({ length: lastYear + 1 }, (_, year) => `Year ${year}`),
        costCategory: ['Programme team'],
      },
      inputs: {
        grossExpenditure: 1000,
        leverRate: 0,
        procurementRate: 0,
        costEstimate: 0,
        societalBenefit: 0.001,
        benefitBias: 0,
        scheduleChosen: schedule,
        discountRate: null,
      },
    },
    facts: [],
  });
  assert.ok(assembled.ok, JSON.stringify(assembled.issues));
  const evaluation = evaluate(bind(jointWorking, assembled.value.members), assembled.value.figures);
  return id => evaluation.figuresOf(lineOf(jointWorking, id)).map(Number);
}

for (const [schedule, factors] of Object.entries(PUBLISHED))
  test(`over forty years the model discounts by the published factors of the ${schedule.toLowerCase()} schedule`, () => {
    const found = figuresOf(schedule, 40)('discountFactor');
    factors.forEach((factor, year) =>
      assert.ok(Math.abs(found[year]! - factor) <= 0.00005, `year ${year}: ${found[year]} against ${factor}`),
    );
  });

for (const [schedule, factors] of Object.entries(AFTER_THE_STEP))
  test(`the ${schedule.toLowerCase()} schedule steps down after year 30, chained to the factor before`, () => {
    const found = figuresOf(schedule, 40)('discountFactor');
    for (const [year, factor] of Object.entries(factors))
      assert.ok(Math.abs(found[Number(year)]! - factor) <= 0.000001, `year ${year}: ${found[Number(year)]}`);
    assert.equal(found.length, 41);
  });

for (const { schedule, lastYear, worth } of STREAMS)
  test(`a pound a year to year ${lastYear} is worth £${worth} by the ${schedule.toLowerCase()} schedule`, () => {
    const [asEstimated, withBias] = figuresOf(schedule, lastYear)('npsv').map(thousands => thousands * 1000);
    assert.ok(Math.abs(asEstimated! - worth) <= 0.0005, `${asEstimated}`);
    assert.equal(withBias, asEstimated);
  });
