import { sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation } from '../dimensions';
import { costDriver, investment, serviceUse } from './bodies';

const weights = chapter('Weights of the blended key', 'assumptions');

export const investmentWeight = weights.input({
  id: 'investmentWeight',
  name: 'Weight of investment in the blended key',
  unit: '%',
  per: [],
  sentence: 'The three weights add to 100%.',
  least: 0,
  most: 1,
});

export const useWeight = weights.input({
  id: 'useWeight',
  name: 'Weight of service use in the blended key',
  unit: '%',
  per: [],
  sentence: 'The three weights add to 100%.',
  least: 0,
  most: 1,
});

export const driverWeight = weights.input({
  id: 'driverWeight',
  name: 'Weight of cost drivers in the blended key',
  unit: '%',
  per: [],
  sentence: 'The three weights add to 100%.',
  least: 0,
  most: 1,
});

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
  sentence: 'The same for every body: equal gain; it stands in where a key is empty.',
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

/** The keys that the bodies may share by. */
export const keysChapters = [weights.chapter, keys.chapter];
