import { chapter } from '../../lines/line';
import { lever, organisation, service } from '../dimensions';

const levers = chapter('Levers', 'assumptions');

export const leverRate = levers.input({
  id: 'leverRate',
  name: 'Lever rate',
  unit: '%',
  per: [lever],
  sentence: 'Saving as a share of what is left for the lever.',
  least: 0,
  most: 1,
});

export const leverCashReleasing = levers.input({
  id: 'leverCashReleasing',
  name: 'Cash-releasing part',
  unit: '%',
  per: [lever],
  sentence: 'Share of the saving that releases cash; the rest is worth something but closes no gap.',
  least: 0,
  most: 1,
  otherwise: 1,
});

const combination = chapter('How levers work together', 'assumptions');

export const leverOverlap = combination.input({
  id: 'leverOverlap',
  name: 'Levers',
  unit: 'number',
  per: [],
  sentence: '0 sequential: each works on what the earlier ones left. 1 additive: each works on the whole.',
  choices: ['Sequential', 'Additive'],
});

export const leverCap = combination.input({
  id: 'leverCap',
  name: 'Cap on all levers together',
  unit: '%',
  per: [],
  sentence: 'Highest share of a service that the levers may save together; beyond it all are cut in proportion.',
  least: 0,
  most: 1,
  otherwise: 1,
});

const rates = chapter('Lever rates of a body and service of their own', 'assumptions');

export const leverRateHere = rates.input({
  id: 'leverRateHere',
  name: 'Lever rate of its own',
  unit: '%?',
  per: [organisation, service, lever],
  sentence: 'Takes the place of the lever rate; blank where the general rate holds.',
  least: 0,
  most: 1,
});

/** The ways of saving as rates. */
export const leversChapters = [levers.chapter, combination.chapter, rates.chapter];
