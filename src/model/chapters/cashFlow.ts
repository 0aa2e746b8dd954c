import { at, each, first, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { costCategory, organisation, view, year } from '../dimensions';
import { riskCost, societalBenefit, usualCost, usualRisk } from './businessAsUsual';
import { costOf } from './costOfChange';
import { benefitBiasUsed } from './optimismBias';
import { releaseCost, strandedCost } from './releases';
import { gapClosing, grossSaving, grossWithOverrun } from './yearlySavings';

const sold = chapter('Receipts from assets', 'inputs');

export const assetReceipt = sold.input({
  id: 'assetReceipt',
  name: 'Receipt from assets',
  unit: '£k',
  per: [organisation, year],
  sentence: 'One-off receipt from sites and equipment sold, in real prices of year 0.',
});

const flows = chapter('Cash flow in real prices of year 0, beyond business as usual', 'cashflow');

export const receipts = flows.line({
  id: 'receipts',
  name: 'Receipts from assets',
  unit: '£k',
  per: [year],
  sentence: 'One-off receipts of all bodies.',
  rule: sum(assetReceipt, organisation),
});

export const releaseCosts = flows.line({
  id: 'releaseCosts',
  name: 'Redundancy and pension strain',
  unit: '£k',
  per: [year],
  sentence: 'All bodies together.',
  rule: sum(releaseCost, organisation),
});

export const strandedCosts = flows.line({
  id: 'strandedCosts',
  name: 'Stranded overhead',
  unit: '£k',
  per: [year],
  sentence: 'All bodies together.',
  rule: sum(strandedCost, organisation),
});

export const incrementalRisk = flows.line({
  id: 'incrementalRisk',
  name: 'Risk and one-off cost beyond business as usual',
  unit: '£k',
  per: [year],
  sentence: 'Expected cost of risks, less the risks and the one-off cost of carrying on as before.',
  rule: rule`${riskCost} - ${usualRisk} - ${usualCost}`,
});

const views = chapter('Benefits, costs and net benefit', 'cashflow');

export const benefits = views.line({
  id: 'benefits',
  name: 'Benefits',
  unit: '£k',
  per: [view, year],
  sentence: 'Gross saving, receipts and benefit to society; cut and later by optimism bias where it applies.',
  rule: each(view, {
    'As estimated': rule`${grossSaving} + ${receipts} + ${societalBenefit}`,
    'With optimism bias': rule`(${grossWithOverrun} + ${receipts} + ${societalBenefit}) * (1 - ${benefitBiasUsed})`,
  }),
});

export const costs = views.line({
  id: 'costs',
  name: 'Costs',
  unit: '£k',
  per: [view, year],
  sentence: 'All categories of cost of change, posts released, stranded overhead, and risk beyond business as usual.',
  rule: rule`${sum(costOf, costCategory)} + ${releaseCosts} + ${strandedCosts} + ${incrementalRisk}`,
});

export const netBenefit = views.line({
  id: 'netBenefit',
  name: 'Net benefit',
  unit: '£k',
  per: [view, year],
  sentence: 'Benefits less costs.',
  rule: rule`${benefits} - ${costs}`,
});

export const openingBenefit = views.line({
  id: 'openingBenefit',
  name: 'Opening net benefit',
  unit: '£k',
  per: [view, year],
  sentence: 'As it stands at the end of the year before.',
  isLevel: true,
  rule: self =>
    first(year, rule`0`, rule`${previous(self, year)} + ${previous(benefits, year)} - ${previous(costs, year)}`),
});

export const cumulative = views.line({
  id: 'cumulative',
  name: 'Cumulative net benefit',
  unit: '£k',
  per: [view, year],
  sentence: 'Closing balance: the opening one, and benefits less costs.',
  isLevel: true,
  rule: rule`${openingBenefit} + ${benefits} - ${costs}`,
});

const cash = chapter('Cash, with optimism bias', 'cashflow');

export const cashBenefits = cash.line({
  id: 'cashBenefits',
  name: 'Cash-releasing benefits',
  unit: '£k',
  per: [year],
  sentence: 'Savings that release cash and are not reinvested, and receipts, cut by optimism bias.',
  rule: rule`(${gapClosing} + ${receipts}) * (1 - ${benefitBiasUsed})`,
});

export const otherBenefits = cash.line({
  id: 'otherBenefits',
  name: 'Other monetised benefits',
  unit: '£k',
  per: [year],
  sentence: 'Benefits that release no cash to close a gap.',
  rule: rule`${at(benefits, view, 'With optimism bias')} - ${cashBenefits}`,
});

export const netCash = cash.line({
  id: 'netCash',
  name: 'Net cash',
  unit: '£k',
  per: [year],
  sentence: 'Cash-releasing benefits less costs.',
  rule: rule`${cashBenefits} - ${at(costs, view, 'With optimism bias')}`,
});

/** Benefits, costs and net benefit by year. */
export const cashFlowChapters = [sold.chapter, flows.chapter, views.chapter, cash.chapter];
