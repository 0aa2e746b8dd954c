import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomes, type PublishedOutcome } from '../../src/reference/outcomeBands';
import { figureAt, sharedCase } from './sharedCase';

type Name = keyof typeof outcomes;

/**
 * The figures as published, in the unit of the publication: £ million but where said.
 *
 * Each line: outcome, figure, published value, factor to the unit held (£k, fraction, years), case and place in the
 * shared cases where the same figure stands.
 */
const published: readonly (readonly [Name, string, number, number, string, ...string[]])[] = [
  // Hantsweb, 3 March 2014, and Hampshire Chronicle, 2013.
  ['hampshire', 'saving', 4, 1000, 'I02_h3_outcome', 'saving_m'],
  ['hampshire', 'furtherSaving', 0.3, 1000, 'I02_h3_outcome', 'further_m'],
  ['hampshire', 'gap', 176.5, 1000, 'I02_h3_outcome', 'gap_m'],
  ['hampshire', 'baseline', 87.2, 1000, 'I02_h3_outcome', 'baseline_m'],
  // Joint Working in Hampshire, A Strategic Case, September 2011: spend placed jointly in 2010/11.
  ['hampshire', 'jointSpendOfCouncil', 4.5, 1000, 'A03_case_procured_spend', 'already_joint_2010_11', 'HCC'],
  ['hampshire', 'jointSpendOfFire', 1.7, 1000, 'A03_case_procured_spend', 'already_joint_2010_11', 'HFRS'],
  // Government Computing, 14 August 2012: 18% to 59%, less than two years.
  ['fiveSharedServices', 'lowestInvestment', 0.18, 1, 'I03_lga_five', 'band_investment_over_2yr_savings', '0'],
  ['fiveSharedServices', 'highestInvestment', 0.59, 1, 'I03_lga_five', 'band_investment_over_2yr_savings', '1'],
  ['fiveSharedServices', 'longestPayback', 2, 1, 'I03_lga_five', 'band_payback_years', '1'],
  // Scottish Government, outline business case, table 8.1, single service.
  [
    'scottishPolice',
    'transition',
    161,
    1000,
    'I01_scottish_police_obc',
    'options',
    'Option 3: Single service',
    'transition5',
  ],
  [
    'scottishPolice',
    'yearlySaving',
    151,
    1000,
    'I01_scottish_police_obc',
    'options',
    'Option 3: Single service',
    'net_eff_yr5',
  ],
  // "Services shared: costs spared?", appendix 4, in £.
  [
    'procurementLincolnshire',
    'procurementSaving',
    9_000_000,
    0.001,
    'I04_procurement_lincolnshire',
    'procurement_savings',
  ],
  ['procurementLincolnshire', 'processSaving', 1_500_000, 0.001, 'I04_procurement_lincolnshire', 'process_savings'],
  [
    'procurementLincolnshire',
    'procurementTarget',
    4_000_000,
    0.001,
    'I04_procurement_lincolnshire',
    'target_procurement',
  ],
  ['procurementLincolnshire', 'processTarget', 660_000, 0.001, 'I04_procurement_lincolnshire', 'target_process'],
  // Computing, 2011; Taunton Deane scrutiny committee, 26 March 2015.
  ['southwestOne', 'projected', 190, 1000, 'I06_southwest_one', 'somerset_projected_m'],
  ['southwestOne', 'reached', 6, 1000, 'I06_southwest_one', 'somerset_to_date_2010_m'],
  ['tauntonDeane', 'target', 10, 1000, 'I06_southwest_one', 'td_procurement_target_m'],
  ['tauntonDeane', 'revisedTarget', 5, 1000, 'I06_southwest_one', 'td_revised_m'],
  ['tauntonDeane', 'forecast', 3.049, 1000, 'I06_southwest_one', 'td_forecast_2017_m'],
  // National Audit Office, HC 1790 of 2010-12, in £ billion; press release of 20 May 2016.
  ['centralCentres', 'budget', 0.9, 1e6, 'I07_nao_2012', 'budget_bn'],
  ['centralCentres', 'cost', 1.4, 1e6, 'I07_nao_2012', 'actual_bn'],
  ['nextGeneration', 'savingToDate', 90, 1000, 'I08_nao_2016', 'savings_to_date_m'],
  ['nextGeneration', 'costToDate', 94, 1000, 'I08_nao_2016', 'cost_to_date_m'],
  ['nextGeneration', 'forecastSaving', 484, 1000, 'I08_nao_2016', 'forecast_savings_m'],
  ['nextGeneration', 'forecastCost', 159, 1000, 'I08_nao_2016', 'forecast_cost_m'],
  // Hammersmith & Fulham Council; Public Finance, 29 March 2017.
  ['triBorough', 'saving', 43, 1000, 'I09_tri_borough', 'estimates_m', '2015/16'],
  ['triBorough', 'sharedServices', 300, 1000, 'I09_tri_borough', 'shared_services_m'],
  ['triBorough', 'claimedByOne', 0.2, 1000, 'I09_tri_borough', 'hf_claim_m'],
  ['triBorough', 'allSavingsOfOne', 31, 1000, 'I09_tri_borough', 'hf_total_savings_m'],
  // Essex Police, Fire and Crime Commissioner; Hereford & Worcester Fire and Rescue Service, 12 June 2017.
  ['essex', 'target', 15.3, 1000, 'I11_essex_west_mercia', 'essex_target_m'],
  ['essex', 'profiled', 18, 1000, 'I11_essex_west_mercia', 'essex_profiled_m'],
  ['westMercia', 'saving', 4, 1000, 'I11_essex_west_mercia', 'west_mercia_saving_m'],
  ['westMercia', 'budget', 260, 1000, 'I11_essex_west_mercia', 'west_mercia_budget_m'],
  // Dorset County Council, Cabinet, 22 October 2014, in £k.
  ['dorset', 'soldServices', 225, 1, 'I12_dorset_wiltshire', 'host_sold_service_income_k'],
];

const figuresOf = (name: Name): PublishedOutcome['figures'] => outcomes[name].figures;

test('the outcomes hold the published figures, in £k, fractions and years', () => {
  for (const [name, figure, value, factor] of published) {
    assert.ok(Math.abs(Number(figuresOf(name)[figure]) - value * factor) < 1e-9, `${name} ${figure}`);
  }
  assert.equal(outcomes.countyReorganisation.figures.payback, 'just over two years'); // Public Finance, November 2016
  assert.equal(outcomes.hampshire.figures.staff, '1459'); // Strategic case, September 2011
});

test('every number that the outcomes hold is compared with its publication', () => {
  const compared = new Set([...published.map(([name, figure]) => `${name} ${figure}`), 'hampshire staff']);
  for (const [name, { figures }] of Object.entries(outcomes)) {
    for (const [figure, value] of Object.entries(figures)) {
      assert.ok(Number.isNaN(Number(value)) || compared.has(`${name} ${figure}`), `${name} ${figure}`);
    }
  }
});

for (const name of [...new Set(published.map(([, , , , file]) => file))]) {
  const { skip, read } = sharedCase(name);
  test(`the copies of the published figures equal those of ${name}`, { skip }, () => {
    const { inputs } = read();
    for (const [, figure, value, , file, ...path] of published) {
      if (file === name) assert.equal(figureAt(inputs, ...path), value, figure);
    }
  });
}

test('every outcome names its source, its date and where it can be read', () => {
  for (const { cite, sources } of Object.values<PublishedOutcome>(outcomes)) {
    assert.notEqual(cite, '');
    assert.ok(sources.some(({ url }) => url?.startsWith('http')));
    for (const { date } of sources) assert.match(date, /^(\d{4}(-\d{2}){0,2}|undated)$/);
  }
});
