import { most } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { coalition, organisation } from '../dimensions';
import {
  leastCoreValue,
  nucleolusShares,
  perCapitaShares,
  proportionalShares,
  separableShares,
  shapleyShares,
} from '../gameShares';
import { netBaseline, netOfAll, netOfBody } from './baseline';
import { standAloneSaving } from './bodies';
import { addressableOfBody, procurementSaving, yearlySaving } from './savings';
import { serviceSaving } from './serviceSavings';

const game = chapter('What groups of bodies could save by themselves', 'assumptions');

export const gameKind = game.input({
  id: 'gameKind',
  name: 'Worth of a group',
  unit: 'number',
  per: [],
  sentence:
    '0 absorption: the largest absorbs the rest. 1 scale: a power law. 2 absorption service by service. 3 entered.',
  choices: ['Absorption', 'Scale', 'Per service', 'Entered'],
});

export const scaleExponent = game.input({
  id: 'scaleExponent',
  name: 'Exponent of the power law',
  unit: 'number',
  per: [],
  sentence: 'Cost grows with the baseline to this power; below 1 the larger group is cheaper for its size.',
  least: 0.01,
  most: 0.99,
  otherwise: 0.9,
});

export const sampleSeed = game.input({
  id: 'sampleSeed',
  name: 'Seed of the samples',
  unit: 'number',
  per: [],
  sentence: 'Above 20 bodies the Shapley value is sampled; the same seed gives the same answer.',
  least: 0,
  otherwise: 2011,
});

const entered = chapter('Savings of groups, where they are entered', 'assumptions');

export const coalitionSaving = entered.input({
  id: 'coalitionSaving',
  name: 'Yearly saving of the group',
  unit: '£k?',
  per: [coalition],
  sentence:
    'What the group would save by itself; only the proportions to the saving of all count, for single bodies too.',
});

/** What every algorithm on the game reads, in the order of `gameFigures`. */
export const GAME_LINES = [
  gameKind,
  netOfBody,
  yearlySaving,
  scaleExponent,
  netBaseline,
  serviceSaving,
  addressableOfBody,
  procurementSaving,
  standAloneSaving,
  coalitionSaving,
  sampleSeed,
];

const worth = chapter('Games of the bodies', 'allocation');

export const largestBaseline = worth.line({
  id: 'largestBaseline',
  name: 'Largest net baseline of a body',
  unit: '£k',
  per: [],
  sentence: 'Of the body that would absorb the others.',
  rule: most(netOfBody, organisation),
});

export const absorptionRate = worth.line({
  id: 'absorptionRate',
  name: 'Saving on what the largest body absorbs',
  unit: '%',
  per: [],
  sentence:
    'Absorption: a group is worth this share of all its baselines but the largest, so that all together save the whole.',
  rule: rule`if(${netOfAll} > ${largestBaseline}, ${yearlySaving} / (${netOfAll} - ${largestBaseline}), absent)`,
});

export const leastCore = worth.algorithm({
  id: 'leastCore',
  name: 'Least core',
  unit: '£k?',
  per: [],
  sentence:
    'The least that the worst-off group must fall short, however the saving is shared; above nothing no split keeps every group.',
  by: 'Least core of the game',
  from: GAME_LINES,
  compute: leastCoreValue,
});

export const shapleyValue = worth.algorithm({
  id: 'shapleyValue',
  name: 'Shapley value',
  unit: '£k',
  per: [organisation],
  sentence: 'What the body adds on average over every order of joining.',
  by: 'Shapley value of the game',
  from: GAME_LINES,
  compute: shapleyShares,
});

export const nucleolusValue = worth.algorithm({
  id: 'nucleolusValue',
  name: 'Nucleolus',
  unit: '£k',
  per: [organisation],
  sentence: 'The split under which the least satisfied group is as well off as can be.',
  by: 'Nucleolus of the game',
  from: GAME_LINES,
  compute: nucleolusShares,
});

export const perCapitaValue = worth.algorithm({
  id: 'perCapitaValue',
  name: 'Per-capita nucleolus',
  unit: '£k',
  per: [organisation],
  sentence: 'The same with dissatisfaction counted for each body of a group.',
  by: 'Per-capita nucleolus of the game',
  from: GAME_LINES,
  compute: perCapitaShares,
});

export const proportionalValue = worth.algorithm({
  id: 'proportionalValue',
  name: 'Proportional nucleolus',
  unit: '£k',
  per: [organisation],
  sentence: 'The same with dissatisfaction counted against what the group would spend by itself.',
  by: 'Proportional nucleolus of the game',
  from: GAME_LINES,
  compute: proportionalShares,
});

export const separableValue = worth.algorithm({
  id: 'separableValue',
  name: 'Separable costs',
  unit: '£k',
  per: [organisation],
  sentence: 'Separable costs, remaining benefits: what joining last saves, and the rest by what is left to gain.',
  by: 'Separable costs, remaining benefits',
  from: GAME_LINES,
  compute: separableShares,
});

export const standAloneCost = worth.line({
  id: 'standAloneCost',
  name: 'Stand-alone cost',
  unit: '£k',
  per: [organisation],
  sentence: 'Net baseline and addressable procurement: what the saving comes from.',
  rule: rule`${netOfBody} + ${addressableOfBody}`,
});

/** What groups of bodies could save by themselves. */
export const gamesChapters = [game.chapter, entered.chapter, worth.chapter];
