import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { discountFactors } from '../../src/engine/discountFactors';
import { netPresentValue } from '../../src/engine/netPresentValue';
import { discountSchedules } from '../../src/reference/discountSchedules';
import { decimals, numbersOf, valueOf } from '../engine/decimals';
import { assertFigures } from '../golden/assertFigures';
import { flowsCase, modelOf } from './caseModel';
import { c01, c02, c03, c04 } from './discounting';

const flat = (rate: number, lastYear: number): readonly Decimal[] =>
  valueOf(discountFactors([{ firstYear: 0, rate: new Decimal(rate) }], lastYear));

/** The discount factors of the model by one of its schedules, without a rate of its own. */
const modelFactors = (scheduleChosen: string, lastYear: number): readonly number[] =>
  modelOf(flowsCase(new Array<number>(lastYear + 1).fill(0), { scheduleChosen })).figures('discountFactor');

for (const [published, schedule] of [
  [c01, 'Standard'],
  [c02, 'Health'],
] as const) {
  test(`${published.id}: factors of the ${schedule.toLowerCase()} rate are those of the Treasury's table`, () => {
    const { rate, years } = published.inputs;
    const expected = published.expected.factor4dp;
    assertFigures(numbersOf(flat(rate, years.length - 1)), expected, published.tolerance);
    assertFigures(modelFactors(schedule, years.length - 1), expected, published.tolerance);
  });
}

test('C03: a pound a year from year 0 is worth what the Treasury prints', () => {
  const { streams } = c03.inputs;
  const worth = streams.map(({ rate, lastYear }) =>
    valueOf(netPresentValue(decimals(...new Array<number>(lastYear + 1).fill(1)), flat(rate, lastYear))),
  );
  const inModel = streams.map(({ rate, lastYear }) =>
    modelOf(flowsCase(new Array<number>(lastYear + 1).fill(1), { discountRate: rate })).figure('npsv', 'As estimated'),
  );
  assertFigures(numbersOf(worth), c03.expected.pv3dp, c03.tolerance);
  assertFigures(inModel, c03.expected.pv3dp, c03.tolerance);
});

test('C04: schedules whose rates fall are chained from year to year, as far as year 301', () => {
  const { years, bandsLastYear } = c04.inputs;
  for (const [name, held, chosen] of [
    ['standard', 'standard', 'Standard'],
    ['health', 'health', 'Health'],
    ['sensitivity', 'low', 'Low'],
  ] as const) {
    const published = c04.inputs[name].map((rate, band) => ({
      firstYear: band === 0 ? 0 : (bandsLastYear[band - 1] ?? NaN) + 1,
      rate: new Decimal(rate),
    }));
    for (const factors of [
      numbersOf(valueOf(discountFactors(published, 301))),
      numbersOf(valueOf(discountFactors(discountSchedules[held].bands, 301))),
      modelFactors(chosen, 301),
    ]) {
      const asked = years.map(year => [year, factors[year]]);
      assertFigures(Object.fromEntries(asked), c04.expected[name], c04.tolerance);
    }
  }
});
