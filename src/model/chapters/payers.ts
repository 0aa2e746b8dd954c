import { at, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { costCategory, organisation, view, year } from '../dimensions';
import { incrementalRisk } from './cashFlow';
import { costOf, costRecurring } from './costOfChange';
import { investmentKey, runningCostKey } from './keysInUse';
import { releaseCost, strandedCost } from './releases';
import { grossSavingOfBody } from './yearlySavings';

const BIASED = 'With optimism bias';

const agreed = chapter('Who pays', 'assumptions');

export const payerPart = agreed.input({
  id: 'payerPart',
  name: 'Part paid by the body',
  unit: '%?',
  per: [costCategory, organisation],
  sentence: 'Agreed part of the cost; blank where the key decides. Give it for every body or for none.',
  least: 0,
  most: 1,
});

const payers = chapter('Who bears each cost', 'sharing');

export const keyOfCost = payers.line({
  id: 'keyOfCost',
  name: 'Key of the cost',
  unit: '%',
  per: [costCategory, organisation],
  sentence: 'The key for running cost where the cost recurs, else that for investment.',
  rule: rule`if(${costRecurring} = 1, ${runningCostKey}, ${investmentKey})`,
});

export const payerShare = payers.line({
  id: 'payerShare',
  name: 'Part borne',
  unit: '%',
  per: [costCategory, organisation],
  sentence: 'As agreed, or else by the key of the cost.',
  rule: rule`if(given(${payerPart}), ${payerPart}, ${keyOfCost})`,
});

export const payerTotal = payers.line({
  id: 'payerTotal',
  name: 'All bodies',
  unit: '%',
  per: [costCategory],
  sentence: 'Adds to 100% where every cost is borne by somebody.',
  rule: sum(payerShare, organisation),
});

const detail = chapter('Cost of each category by body, with optimism bias', 'sharing');

export const costOfBodyByCategory = detail.line({
  id: 'costOfBodyByCategory',
  name: 'Part of the cost of change',
  unit: '£k',
  per: [organisation, costCategory, year],
  sentence: "The body's part of every cost.",
  rule: rule`${at(costOf, view, BIASED)} * ${payerShare}`,
});

const estimate = chapter('Each body by year, as estimated', 'sharing');

export const costByCategoryAsEstimated = estimate.line({
  id: 'costByCategoryAsEstimated',
  name: 'Part of the cost of change',
  unit: '£k',
  per: [organisation, costCategory, year],
  sentence: "The body's part of every cost, as estimated.",
  rule: rule`${at(costOf, view, 'As estimated')} * ${payerShare}`,
});

export const riskOfBody = estimate.line({
  id: 'riskOfBody',
  name: 'Part of the risk',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Risk and one-off cost beyond business as usual, by the key for investment.',
  rule: rule`${incrementalRisk} * ${investmentKey}`,
});

export const costOfBody = estimate.line({
  id: 'costOfBody',
  name: 'Part of the cost of change',
  unit: '£k',
  per: [organisation, year],
  sentence: 'All categories, posts released, stranded overhead and risk, as estimated.',
  rule: rule`${sum(costByCategoryAsEstimated, costCategory)} + ${releaseCost} + ${strandedCost} + ${riskOfBody}`,
});

export const netBenefitOfBody = estimate.line({
  id: 'netBenefitOfBody',
  name: 'Net benefit before sharing',
  unit: '£k',
  per: [organisation, year],
  sentence: 'What the body saves in its own budgets less its part of the cost of change, as estimated.',
  rule: rule`${grossSavingOfBody} - ${costOfBody}`,
});

/** Who bears each cost. */
export const payersChapters = [agreed.chapter, payers.chapter, detail.chapter, estimate.chapter];
