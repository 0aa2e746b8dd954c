import { first, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { biasFactor, view } from '../dimensions';

const rates = chapter('Optimism bias on benefits and duration', 'assumptions');

export const benefitBias = rates.input({
  id: 'benefitBias',
  name: 'Optimism bias on benefits',
  unit: '%',
  per: [],
  sentence: 'Share by which estimated benefits are cut, before mitigation.',
  least: 0,
  most: 1,
});

export const durationBias = rates.input({
  id: 'durationBias',
  name: 'Optimism bias on duration',
  unit: '%',
  per: [],
  sentence: 'Share by which the programme takes longer, before mitigation; benefits come later by as much.',
  least: 0,
});

export const programmeMonths = rates.input({
  id: 'programmeMonths',
  name: 'Length of the programme',
  unit: 'months',
  per: [],
  sentence: 'Planned length of the works to which optimism bias on duration applies.',
  least: 0,
  most: 240,
});

const factors = chapter('Contributory factors', 'assumptions');

export const benefitContribution = factors.input({
  id: 'benefitContribution',
  name: 'Part of the bias on benefits',
  unit: '%',
  per: [biasFactor],
  sentence: 'How much of the bias on benefits the factor causes.',
  least: 0,
  most: 1,
});

export const durationContribution = factors.input({
  id: 'durationContribution',
  name: 'Part of the bias on duration',
  unit: '%',
  per: [biasFactor],
  sentence: 'How much of the bias on duration the factor causes.',
  least: 0,
  most: 1,
});

export const factorMitigated = factors.input({
  id: 'factorMitigated',
  name: 'Mitigated',
  unit: '%',
  per: [biasFactor],
  sentence: 'How far the factor is under control: 0% not at all, 100% wholly.',
  least: 0,
  most: 1,
});

const bias = chapter('Optimism bias on benefits and duration', 'savings');

export const biasApplies = bias.line({
  id: 'biasApplies',
  name: 'Optimism bias applies',
  unit: 'number',
  per: [view],
  sentence: '1 in the view with optimism bias.',
  rule: first(view, rule`0`, rule`1`),
});

export const benefitMitigated = bias.line({
  id: 'benefitMitigated',
  name: 'Bias on benefits mitigated',
  unit: '%',
  per: [biasFactor],
  sentence: 'What the factor causes, as far as it is under control.',
  rule: rule`${benefitContribution} * ${factorMitigated}`,
});

export const durationMitigated = bias.line({
  id: 'durationMitigated',
  name: 'Bias on duration mitigated',
  unit: '%',
  per: [biasFactor],
  sentence: 'What the factor causes, as far as it is under control.',
  rule: rule`${durationContribution} * ${factorMitigated}`,
});

export const benefitBiasUsed = bias.line({
  id: 'benefitBiasUsed',
  name: 'Optimism bias on benefits after mitigation',
  unit: '%',
  per: [],
  sentence: 'The bias, less the part that is mitigated.',
  rule: rule`${benefitBias} * (1 - ${sum(benefitMitigated, biasFactor)})`,
});

export const overrunMonths = bias.line({
  id: 'overrunMonths',
  name: 'Overrun of the programme',
  unit: 'months',
  per: [],
  sentence: 'Length of the programme times the bias on duration after mitigation.',
  rule: rule`${programmeMonths} * ${durationBias} * (1 - ${sum(durationMitigated, biasFactor)})`,
});

/** Optimism bias on benefits and duration. */
export const optimismBiasChapters = [rates.chapter, factors.chapter, bias.chapter];
