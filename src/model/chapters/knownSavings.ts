import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, service } from '../dimensions';
import { inScope } from './budgets';
import { loadedCost } from './pay';

const inputs = chapter('Savings known in posts and pounds', 'inputs');

export const postsReleased = inputs.input({
  id: 'postsReleased',
  name: 'Posts released',
  unit: 'FTE',
  per: [organisation, service],
  sentence: 'Management posts that one structure does without (spans and layers).',
  least: 0,
});

export const fixedCost = inputs.input({
  id: 'fixedCost',
  name: 'Fixed cost with spare capacity',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Yearly cost that does not change with the volume served; the rest of the budget is variable.',
  least: 0,
});

export const capacityUsedNow = inputs.input({
  id: 'capacityUsedNow',
  name: 'Capacity used now',
  unit: '%',
  per: [organisation, service],
  sentence: 'Share of that capacity in use today.',
  least: 0,
  most: 1,
});

export const capacityUsedAfter = inputs.input({
  id: 'capacityUsedAfter',
  name: 'Capacity used after',
  unit: '%',
  per: [organisation, service],
  sentence: 'Share in use once volumes are pooled.',
  least: 0,
  most: 1,
});

export const newIncome = inputs.input({
  id: 'newIncome',
  name: 'New income',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Yearly turnover from selling to others; only its margin is a saving.',
  least: 0,
});

export const incomeMargin = inputs.input({
  id: 'incomeMargin',
  name: 'Margin on new income',
  unit: '%',
  per: [organisation, service],
  sentence: 'Contribution left of the turnover after the cost of serving it.',
  least: 0,
  most: 1,
});

export const siteCostReleased = inputs.input({
  id: 'siteCostReleased',
  name: 'Running cost of sites released',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Yearly running cost of buildings and equipment that are given up.',
  least: 0,
});

export const timeFreed = inputs.input({
  id: 'timeFreed',
  name: 'Staff time freed',
  unit: 'FTE',
  per: [organisation, service],
  sentence: 'Staff time that simpler processes set free.',
  least: 0,
});

export const timeCashed = inputs.input({
  id: 'timeCashed',
  name: 'Part of the time cashed',
  unit: '%',
  per: [organisation, service],
  sentence: 'Share of the time freed that ends as deleted posts; the rest is worth something but releases no cash.',
  least: 0,
  most: 1,
});

const known = chapter('Savings known in posts and pounds, a year', 'savings');

export const postsCounted = known.line({
  id: 'postsCounted',
  name: 'Posts in scope',
  unit: 'FTE',
  per: [organisation, service],
  sentence: 'Posts released; none where the service is out of scope, as with every known saving.',
  rule: rule`${inScope} * ${postsReleased}`,
});

export const postsSaving = known.line({
  id: 'postsSaving',
  name: 'Posts released',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Posts at their loaded cost.',
  rule: rule`${postsCounted} * ${loadedCost}`,
});

export const capacitySaving = known.line({
  id: 'capacitySaving',
  name: 'Spare capacity',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Fixed cost that pooled volumes no longer need: none unless more of the capacity is used.',
  rule: rule`if(${capacityUsedAfter} > ${capacityUsedNow}, ${inScope} * ${fixedCost} * (1 - ${capacityUsedNow} / ${capacityUsedAfter}), 0)`,
});

export const timeSaving = known.line({
  id: 'timeSaving',
  name: 'Time cashed',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Staff time freed that ends as deleted posts.',
  rule: rule`${inScope} * ${timeFreed} * ${timeCashed} * ${loadedCost}`,
});

export const knownSaving = known.line({
  id: 'knownSaving',
  name: 'Known savings on the budget',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Posts, capacity, sites and time cashed; the levers work on what these leave.',
  rule: rule`${postsSaving} + ${capacitySaving} + ${inScope} * ${siteCostReleased} + ${timeSaving}`,
});

export const incomeSaving = known.line({
  id: 'incomeSaving',
  name: 'Margin on new income',
  unit: '£k',
  per: [organisation, service],
  sentence: 'The margin, never the turnover.',
  rule: rule`${inScope} * ${newIncome} * ${incomeMargin}`,
});

export const timeNotCashed = known.line({
  id: 'timeNotCashed',
  name: 'Time not cashed',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Worth of staff time freed for other work: a benefit that releases no cash.',
  rule: rule`${inScope} * ${timeFreed} * (1 - ${timeCashed}) * ${loadedCost}`,
});

/** Savings known in posts and pounds. */
export const knownSavingsChapters = [inputs.chapter, known.chapter];
