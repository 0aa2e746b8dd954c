import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../../src/engine/decimal';
import { inPercent, ratioOf } from '../../../src/model/plausibility/wording';
import { outcomes } from '../../../src/reference/outcomeBands';
import { figureAt, sharedCase } from '../../reference/sharedCase';

const of = <Name extends keyof typeof outcomes>(name: Name): (typeof outcomes)[Name]['figures'] =>
  outcomes[name].figures;

const [own, somerset, taunton, central, whitehall] = [
  of('hampshire'),
  of('southwestOne'),
  of('tauntonDeane'),
  of('centralCentres'),
  of('nextGeneration'),
];
const [west, borough, county, lincolnshire] = [
  of('westMercia'),
  of('triBorough'),
  of('essex'),
  of('procurementLincolnshire'),
];

/** What follows from the published figures: share worked out here, the same as derived in the case, and its unit. */
const derived: readonly (readonly [string, Decimal, number, 'per cent' | 'ratio', string, string])[] = [
  [
    'saving of baseline',
    ratioOf(own.saving, own.baseline),
    4.5872,
    'per cent',
    'I02_h3_outcome',
    'saving_pct_of_baseline',
  ],
  ['saving of gap', ratioOf(own.saving, own.gap), 2.2663, 'per cent', 'I02_h3_outcome', 'saving_pct_of_gap'],
  [
    'saving and further saving of baseline',
    new Decimal(own.saving).plus(own.furtherSaving).dividedBy(own.baseline),
    4.9312,
    'per cent',
    'I02_h3_outcome',
    'total_pct_of_baseline',
  ],
  [
    'Somerset',
    ratioOf(somerset.reached, somerset.projected),
    3.1579,
    'per cent',
    'I06_southwest_one',
    'somerset_realisation_pct',
  ],
  [
    'Taunton Deane',
    ratioOf(taunton.forecast, taunton.target),
    30.49,
    'per cent',
    'I06_southwest_one',
    'td_realisation_vs_original_pct',
  ],
  [
    'as revised',
    ratioOf(taunton.forecast, taunton.revisedTarget),
    60.98,
    'per cent',
    'I06_southwest_one',
    'td_realisation_vs_revised_pct',
  ],
  ['overrun', ratioOf(central.cost, central.budget).minus(1), 55.5556, 'per cent', 'I07_nao_2012', 'overrun_pct'],
  [
    'benefits to costs',
    ratioOf(whitehall.forecastSaving, whitehall.forecastCost),
    3.044,
    'ratio',
    'I08_nao_2016',
    'bcr_forecast',
  ],
  [
    'Tri-borough',
    ratioOf(borough.saving, borough.sharedServices),
    14.3333,
    'per cent',
    'I09_tri_borough',
    'saving_pct_of_shared',
  ],
  [
    'one partner',
    ratioOf(borough.claimedByOne, borough.allSavingsOfOne),
    0.6452,
    'per cent',
    'I09_tri_borough',
    'hf_share_pct',
  ],
  ['Essex', ratioOf(county.profiled, county.target), 1.1765, 'ratio', 'I11_essex_west_mercia', 'essex_ratio'],
  ['West Mercia', ratioOf(west.saving, west.budget), 1.5385, 'per cent', 'I11_essex_west_mercia', 'west_mercia_pct'],
  [
    'Lincolnshire',
    new Decimal(lincolnshire.procurementSaving)
      .plus(lincolnshire.processSaving)
      .dividedBy(new Decimal(lincolnshire.procurementTarget).plus(lincolnshire.processTarget)),
    2.2532,
    'ratio',
    'I04_procurement_lincolnshire',
    'savings_to_target_ratio',
  ],
];

test('the shares that messages tell are those that follow from the published figures', () => {
  for (const [name, share, value, unit] of derived) {
    const told = share.times(unit === 'per cent' ? 100 : 1);
    assert.ok(told.minus(value).abs().lessThanOrEqualTo(0.00005), `${name}: ${told.toFixed(6)} is not ${value}`);
  }
  assert.equal(inPercent(derived[0]![1]), '4.6%');
  assert.equal(inPercent(derived[1]![1]), '2.3%');
});

for (const file of [...new Set(derived.map(([, , , , name]) => name))]) {
  const { skip, read } = sharedCase(file);
  test(`the copies of what follows equal those of ${file}`, { skip }, () => {
    const { expected } = read();
    for (const [, , value, , name, key] of derived)
      if (name === file) assert.equal(figureAt(expected, key), value, key);
  });
}
