import { at, each, least, most, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { coreShortfalls, nucleolusShares, shapleyShares } from '../absorptionShares';
import { basis, organisation, view } from '../dimensions';
import { wholeParts } from '../wholeParts';
import { totalCosts } from './appraisal';
import { driverWeight, investmentWeight, poundsPerThousand, roundingStep, useWeight } from './assumptions';
import { costDriver, investment, serviceUse } from './inputs';
import { netOfAll, netOfBody, staffOfAll, staffOfBody, yearlySaving, yearlySavingOfBody } from './savings';

const keys = chapter('Allocation keys', 'allocation');

export const investmentShare = keys.line({
  id: 'investmentShare',
  name: 'Share of investment',
  unit: '%',
  per: [organisation],
  sentence: "The body's part of what all bodies put in.",
  rule: rule`${investment} / ${sum(investment, organisation)}`,
});

export const useShare = keys.line({
  id: 'useShare',
  name: 'Share of service use',
  unit: '%',
  per: [organisation],
  sentence: "The body's part of the use of the shared services.",
  rule: rule`${serviceUse} / ${sum(serviceUse, organisation)}`,
});

export const driverShare = keys.line({
  id: 'driverShare',
  name: 'Share of cost drivers',
  unit: '%',
  per: [organisation],
  sentence: "The body's part of the activities that drive cost.",
  rule: rule`${costDriver} / ${sum(costDriver, organisation)}`,
});

export const bodyCounted = keys.line({
  id: 'bodyCounted',
  name: 'Bodies',
  unit: 'number',
  per: [organisation],
  sentence: 'Counts each body once.',
  rule: rule`1`,
});

export const evenShare = keys.line({
  id: 'evenShare',
  name: 'Even share',
  unit: '%',
  per: [organisation],
  sentence: 'The same for every body; it stands in where a key is empty.',
  rule: rule`${bodyCounted} / ${sum(bodyCounted, organisation)}`,
});

export const blendedKey = keys.line({
  id: 'blendedKey',
  name: 'Blended key',
  unit: '%',
  per: [organisation],
  sentence: 'Investment, service use and cost drivers by their weights.',
  rule: rule`${investmentWeight} * ${investmentShare} + ${useWeight} * ${useShare} + ${driverWeight} * ${driverShare}`,
});

export const absorptionRate = keys.line({
  id: 'absorptionRate',
  name: 'Saving on what the largest body absorbs',
  unit: '%',
  per: [],
  sentence:
    'The worth of a group is this share of all its baselines but the largest, so that all bodies together save the whole.',
  rule: rule`if(${netOfAll} > ${most(netOfBody, organisation)}, ${yearlySaving} / (${netOfAll} - ${most(netOfBody, organisation)}), absent)`,
});

export const shapleyValue = keys.algorithm({
  id: 'shapleyValue',
  name: 'Shapley value',
  unit: '£k',
  per: [organisation],
  sentence: 'What the body adds on average over every order of joining, if the largest of a group absorbs the others.',
  by: 'Shapley value of the absorption game',
  from: [netOfBody, yearlySaving],
  compute: shapleyShares,
});

export const nucleolusValue = keys.algorithm({
  id: 'nucleolusValue',
  name: 'Nucleolus',
  unit: '£k',
  per: [organisation],
  sentence: 'The split under which the least satisfied group is as well off as can be.',
  by: 'Nucleolus of the absorption game',
  from: [netOfBody, yearlySaving],
  compute: nucleolusShares,
});

const shares = chapter('Shares of the yearly saving, to the pound', 'allocation');

export const savingToShare = shares.line({
  id: 'savingToShare',
  name: 'Yearly saving to share',
  unit: '£',
  per: [],
  sentence: 'The yearly saving at steady state in whole steps of the rounding.',
  rule: rule`round(${yearlySaving} * ${poundsPerThousand} / ${roundingStep}, 0) * ${roundingStep}`,
});

export const key = shares.line({
  id: 'key',
  name: 'Key',
  unit: '%',
  per: [basis, organisation],
  sentence: "The body's part under each key.",
  rule: each(basis, {
    'Net baseline': rule`if(${netOfAll} = 0, ${evenShare}, ${netOfBody} / ${netOfAll})`,
    Staff: rule`if(${staffOfAll} = 0, ${evenShare}, ${staffOfBody} / ${staffOfAll})`,
    Investment: investmentShare,
    'Blended key': blendedKey,
    'Shapley value': rule`if(${yearlySaving} = 0, ${evenShare}, ${shapleyValue} / ${yearlySaving})`,
    Nucleolus: rule`if(${yearlySaving} = 0, ${evenShare}, ${nucleolusValue} / ${yearlySaving})`,
    'Own budgets': rule`if(${yearlySaving} = 0, ${evenShare}, ${yearlySavingOfBody} / ${yearlySaving})`,
  }),
});

export const share = wholeParts(
  shares,
  {
    id: 'share',
    name: 'Share',
    unit: '£',
    per: [basis, organisation],
    sentence: 'Each remaining step goes to the largest remainder, so that the shares add to the whole exactly.',
  },
  organisation,
  savingToShare,
  key,
  roundingStep,
);

const fairness = chapter('Fairness', 'allocation');

export const shareTotal = fairness.line({
  id: 'shareTotal',
  name: 'All shares',
  unit: '£',
  per: [basis],
  sentence: 'Adds to the yearly saving to share.',
  rule: sum(share, organisation),
});

export const leastShare = fairness.line({
  id: 'leastShare',
  name: 'Least share',
  unit: '£',
  per: [basis],
  sentence: 'A body alone would save nothing, so every body gains where this is not below nothing.',
  rule: least(share, organisation),
});

export const coreShortfall = fairness.algorithm({
  id: 'coreShortfall',
  name: 'Shortfall of the worst-off group',
  unit: '£',
  per: [basis],
  sentence: 'What the group most inclined to leave would save by itself, less what it is given.',
  by: 'Core test of the absorption game',
  from: [share, netOfBody, yearlySaving, poundsPerThousand],
  compute: coreShortfalls,
});

export const inCore = fairness.line({
  id: 'inCore',
  name: 'In the core',
  unit: 'number',
  per: [basis],
  sentence: '1 where no group would do better by itself, within two steps of the rounding.',
  rule: rule`if(${coreShortfall} <= ${roundingStep} + ${roundingStep}, 1, 0)`,
});

const statement = chapter('Statement of each body', 'allocation');

export const ownSaving = statement.line({
  id: 'ownSaving',
  name: 'Saving in its own budgets',
  unit: '£',
  per: [organisation],
  sentence: 'What the levers and procurement take off the budgets of the body, a year.',
  rule: at(share, basis, 'Own budgets'),
});

export const agreedShare = statement.line({
  id: 'agreedShare',
  name: 'Share by the blended key',
  unit: '£',
  per: [organisation],
  sentence: 'What the body keeps a year once the saving is shared.',
  rule: at(share, basis, 'Blended key'),
});

export const transfer = statement.line({
  id: 'transfer',
  name: 'Receives or (pays)',
  unit: '£',
  per: [organisation],
  sentence: 'The share less the saving in its own budgets; all bodies together add to nothing.',
  rule: rule`${agreedShare} - ${ownSaving}`,
});

export const costShare = statement.line({
  id: 'costShare',
  name: 'Part of the cost of change',
  unit: '£k',
  per: [organisation],
  sentence: 'The cost of change over the horizon with optimism bias, by share of investment.',
  rule: rule`${at(totalCosts, view, 'With optimism bias')} * ${investmentShare}`,
});

export const allocationChapters = [keys.chapter, shares.chapter, fairness.chapter, statement.chapter];
