import { first, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { costCategory, view, year } from '../dimensions';
import { benefitBias, costBias, costEstimate, costMultiplier } from './assumptions';
import { grossSaving } from './savings';

const flows = chapter('Cash flow in real prices of year 0', 'workings');

export const biasApplies = flows.line({
  id: 'biasApplies',
  name: 'Optimism bias applies',
  unit: 'number',
  per: [view],
  sentence: '1 in the view with optimism bias.',
  rule: first(view, rule`0`, rule`1`),
});

export const costOf = flows.line({
  id: 'costOf',
  name: 'Cost of change by category',
  unit: '£k',
  per: [view, costCategory, year],
  sentence: 'The estimate with its multiplier and, where it applies, optimism bias.',
  rule: rule`${costEstimate} * ${costMultiplier} * (1 + ${costBias} * ${biasApplies})`,
});

export const benefits = flows.line({
  id: 'benefits',
  name: 'Benefits',
  unit: '£k',
  per: [view, year],
  sentence: 'Gross saving, cut by optimism bias where it applies.',
  rule: rule`${grossSaving} * (1 - ${benefitBias} * ${biasApplies})`,
});

export const costs = flows.line({
  id: 'costs',
  name: 'Costs',
  unit: '£k',
  per: [view, year],
  sentence: 'All categories of cost of change together.',
  rule: sum(costOf, costCategory),
});

export const netBenefit = flows.line({
  id: 'netBenefit',
  name: 'Net benefit',
  unit: '£k',
  per: [view, year],
  sentence: 'Benefits less costs.',
  rule: rule`${benefits} - ${costs}`,
});

export const cumulative = flows.line({
  id: 'cumulative',
  name: 'Cumulative net benefit',
  unit: '£k',
  per: [view, year],
  sentence: 'Running total of the net benefit.',
  rule: self => first(year, netBenefit, rule`${previous(self, year)} + ${netBenefit}`),
});

export const cashFlowChapters = [flows.chapter];
