import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { sumOf } from '../../src/engine/sumOf';
import { anyCase } from './anyCase';
import { assertClose, NOTHING } from './assertClose';
import { worked } from './changedCase';

const RUNS = { seed: 2011, numRuns: 60 };

/** Adds up the first of the dimensions of a line: bodies, where it is kept per body and year. */
function overFirst(rows: readonly (readonly Decimal[])[]): readonly Decimal[] {
  return (rows[0] ?? []).map((_, column) => sumOf(rows.map(row => row[column]!)));
}

test('shares of every key add to the saving in whole steps, and every key adds to one', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document);
      const total = model.one('savingToShare');
      const step = model.one('roundingStep');
      for (const split of [...model.rows('share'), model.all('agreedShare')]) {
        assert.equal(sumOf(split).toString(), total.toString());
        for (const each of split) assert.ok(each.modulo(step).isZero(), `${each.toString()} is no multiple`);
      }
      for (const keys of [...model.rows('key'), model.all('agreedKey'), model.all('benefitKey')])
        assertClose(sumOf(keys), new Decimal(1), 'keys');
    }),
    RUNS,
  );
});

test('statements of the bodies add to the programme in every year', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document);
      const [asEstimated, withBias] = [0, 1].map(view => ({
        costs: model.rows('costs')[view]!,
        benefits: model.rows('benefits')[view]!,
        net: model.rows('netBenefit')[view]!,
      }));
      for (const [id, whole] of [
        ['paidIn', withBias!.costs],
        ['benefitOfBody', withBias!.benefits],
        ['netOfSharing', withBias!.net],
        ['costOfBody', asEstimated!.costs],
        ['cashOfBody', model.all('cashBenefits')],
        ['grossSavingOfBody', model.all('grossSaving')],
        ['gapClosingOfBody', model.all('gapClosing')],
      ] as const)
        overFirst(model.rows(id)).forEach((sum, year) => assertClose(sum, whole[year], `${id} in year ${year}`));
      assertClose(sumOf(model.all('costShare')), sumOf(withBias!.costs), 'costShare');
      assertClose(sumOf(model.all('benefitTotal')), sumOf(withBias!.benefits), 'benefitTotal');
    }),
    RUNS,
  );
});

test('charges add to the cost that is charged, by every method, and the rest is the unused capacity', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document);
      const charged = model.one('chargedOfAll');
      assertClose(sumOf(model.all('charge')), charged, 'charge');
      for (const [method, charges] of model.rows('chargeByMethod').entries())
        assertClose(sumOf(charges), charged, `method ${method}`);
      assertClose(charged.plus(sumOf(model.all('unusedCost'))), sumOf(model.all('runningCost')), 'running cost');
    }),
    RUNS,
  );
});

test('what bodies pay each other nets to nothing: recharges that end, true-ups and transfers', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document);
      for (const id of ['rechargesEnded', 'trueUp'])
        for (const sum of overFirst(model.rows(id))) assertClose(sum, new Decimal(0), id);
      assertClose(sumOf(model.all('transfer')), new Decimal(0), 'transfer');
    }),
    RUNS,
  );
});

test('without rates and known savings nothing is saved', () => {
  const none = Object.fromEntries(
    [
      'leverRate',
      'leverRateHere',
      'procurementRate',
      'postsReleased',
      'fixedCost',
      'siteCostReleased',
      'timeFreed',
      'newIncome',
    ].map(id => [id, 0]),
  );
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document, none);
      for (const id of [
        'leverSaving',
        'serviceSaving',
        'procurementSaving',
        'yearlySaving',
        'grossSaving',
        'gapClosing',
        'share',
      ])
        for (const figure of model.all(id)) assert.ok(figure.isZero(), `${id} is ${figure.toString()}`);
      assertClose(sumOf(model.all('runningCost')), model.one('netOfAll'), 'the running cost is the whole baseline');
    }),
    RUNS,
  );
});

test('levers one after the other save no more than levers side by side, and those no more than without a cap', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const [sequential, additive] = [0, 1].map(leverOverlap => worked(document, { leverOverlap }));
      sequential!.all('serviceSaving').forEach((saving, cell) => {
        const most = additive!.all('serviceSaving')[cell]!;
        assert.ok(
          saving.minus(most).lte(NOTHING.times(saving)),
          `cell ${cell}: ${saving.toString()} beyond ${most.toString()}`,
        );
      });
      for (const model of [sequential!, additive!])
        assert.ok(model.one('yearlySaving').minus(model.one('additiveSaving')).lte(NOTHING.times(1e6)));
      assertClose(sequential!.one('additiveSaving'), additive!.one('additiveSaving'), 'the upper bound is one');
    }),
    RUNS,
  );
});

test('the net present social value falls as the rate rises where an outlay today brings benefits later', () => {
  const calm = { redundancyPerPost: 0, strandedOverhead: 0, riskCost: 0, usualCost: 0, usualRisk: 0 };
  const rates = fc.tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(anyCase, rates, (document, [thousandths, more]) => {
      const years = document.members?.['year'] ?? [];
      const costs = (document.members?.['costCategory'] ?? []).map(() =>
        years.map((_, year) => (year === 0 ? 700 : 0)),
      );
      const worth = (rate: number): readonly Decimal[] =>
        worked(document, { ...calm, costEstimate: costs, societalBenefit: 20, discountRate: rate / 1000 }).all('npsv');
      const [low, high] = [worth(thousandths), worth(thousandths + more)];
      low.forEach((value, view) =>
        assert.ok(value.gt(high[view]!), `${value.toString()}, then ${high[view]!.toString()}`),
      );
    }),
    RUNS,
  );
});

test('more delay never raises what is saved by any year', () => {
  const months = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(anyCase, months, (document, [delay, more]) => {
      const [early, late] = [delay, delay + more].map(delayMonths => worked(document, { delayMonths }));
      for (const id of ['grossSavingOfService', 'savingWithOverrun', 'grossSavingOfBody', 'gapClosingOfBody'])
        early!.rows(id).forEach((years, row) => {
          let ahead = new Decimal(0);
          years.forEach((saved, year) => {
            ahead = ahead.plus(saved).minus(late!.rows(id)[row]![year]!);
            assert.ok(ahead.gte(NOTHING.times(-1e6)), `${id} ${row} by year ${year}`);
          });
        });
    }),
    RUNS,
  );
});

test('benefits as estimated are never below those with optimism bias, nor costs above', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document);
      const [estimated, biased] = model.rows('benefits');
      estimated!.forEach((benefit, year) => assert.ok(benefit.plus(NOTHING).gte(biased![year]!), `year ${year}`));
      const [plain, raised] = model.rows('costs');
      plain!.forEach((cost, year) => assert.ok(cost.minus(NOTHING).lte(raised![year]!), `cost of year ${year}`));
    }),
    RUNS,
  );
});

test('the credited saving is never below nothing nor beyond the saving, and nothing of the saving is lost on the way', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document);
      const planned = model.rows('plannedSaving');
      const services = document.members?.['service']?.length ?? 1;
      model.rows('grossSavingOfService').forEach((years, cell) => {
        const saving = model.all('serviceSaving')[cell]!.times(model.one('realisation'));
        const curve = model.rows('reachedByService')[cell % services]!;
        years.forEach((credited, year) => {
          const achieved = saving.times(curve[year]!);
          assert.ok(credited.gte(0) && credited.lte(achieved), `${credited.toString()} of ${achieved.toString()}`);
          assert.ok(
            credited.plus(planned[cell]![year]!).plus(NOTHING).gte(achieved),
            'more than the plan is taken off',
          );
        });
      });
    }),
    RUNS,
  );
});

test('real flows at the real rate and nominal flows at the nominal rate are worth the same', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document);
      model.rows('discountedNominal').forEach((flows, view) => {
        assertClose(sumOf(flows), model.all('npsv')[view], 'by the nominal route');
        const prices = model.all('priceLevel');
        model.rows('nominalNet')[view]!.forEach((flow, year) => {
          assertClose(flow.dividedBy(prices[year]!), model.rows('netBenefit')[view]![year], `year ${year}`);
        });
      });
    }),
    RUNS,
  );
});

test('no key leaves its worst-off group less behind than the nucleolus does, and that is the least core', () => {
  fc.assert(
    fc.property(anyCase, document => {
      const model = worked(document);
      const shortfalls = model.all('coreShortfall');
      const steps = model.one('roundingStep').times(4);
      const least = model.one('leastCore');
      if (least.isNaN()) return;
      assert.ok(least.times(1000).minus(shortfalls[5]!).abs().lte(steps), 'the nucleolus is in the least core');
      shortfalls.forEach((shortfall, key) => assert.ok(shortfall.plus(steps).gte(shortfalls[5]!), `key ${key}`));
    }),
    RUNS,
  );
});
