import { sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { biasFactor, costCategory, view, year } from '../dimensions';
import { biasApplies, factorMitigated } from './optimismBias';

const estimates = chapter('Cost of change', 'assumptions');

export const costEstimate = estimates.input({
  id: 'costEstimate',
  name: 'Cost of change',
  unit: '£k',
  per: [costCategory, year],
  sentence: 'Estimated cost in the year in real prices of year 0, before optimism bias.',
});

const kinds = chapter('Kinds of cost', 'assumptions');

export const costBias = kinds.input({
  id: 'costBias',
  name: 'Optimism bias',
  unit: '%',
  per: [costCategory],
  sentence: 'Share by which the estimated cost is raised, before mitigation (upper bound).',
  least: 0,
});

export const costRecurring = kinds.input({
  id: 'costRecurring',
  name: 'Recurring',
  unit: 'number',
  per: [costCategory],
  sentence:
    '1 for a running cost, shared by the key for running cost; 0 for a one-off, shared by the key for investment.',
  choices: ['One-off', 'Recurring'],
});

const outturn = chapter('Outturn of the cost of change', 'assumptions');

export const costMultiplier = outturn.input({
  id: 'costMultiplier',
  name: 'Cost multiplier',
  unit: 'factor',
  per: [],
  sentence: 'Outturn of the cost of change as a multiple of the estimate.',
  least: 0,
  otherwise: 1,
});

const factors = chapter('Mitigation of optimism bias', 'assumptions');

export const costContribution = factors.input({
  id: 'costContribution',
  name: 'Part of the bias on cost',
  unit: '%',
  per: [costCategory, biasFactor],
  sentence: 'How much of the bias on this cost the factor causes; the factors add to 100% at most.',
  least: 0,
  most: 1,
});

const mitigation = chapter('Optimism bias on costs', 'costs');

export const biasMitigated = mitigation.line({
  id: 'biasMitigated',
  name: 'Bias mitigated by each factor',
  unit: '%',
  per: [costCategory, biasFactor],
  sentence: 'What the factor causes, as far as it is under control.',
  rule: rule`${costContribution} * ${factorMitigated}`,
});

const used = chapter('Optimism bias after mitigation', 'costs');

export const costBiasUsed = used.line({
  id: 'costBiasUsed',
  name: 'Uplift',
  unit: '%',
  per: [costCategory],
  sentence: 'The upper bound times what is not mitigated.',
  rule: rule`${costBias} * (1 - ${sum(biasMitigated, biasFactor)})`,
});

const years = chapter('Cost of change by year', 'costs');

export const costOf = years.line({
  id: 'costOf',
  name: 'Cost of change by category',
  unit: '£k',
  per: [view, costCategory, year],
  sentence: 'The estimate with its multiplier and, where it applies, optimism bias.',
  rule: rule`${costEstimate} * ${costMultiplier} * (1 + ${costBiasUsed} * ${biasApplies})`,
});

/** The cost of change with optimism bias. */
export const costOfChangeChapters = [
  estimates.chapter,
  kinds.chapter,
  outturn.chapter,
  factors.chapter,
  mitigation.chapter,
  used.chapter,
  years.chapter,
];
