import { least, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { basis, organisation } from '../dimensions';
import { coreShortfalls, worstGroups } from '../gameShares';
import { poundsPerThousand, roundingStep } from './conventions';
import { GAME_LINES } from './games';
import { share } from './shares';

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
  sentence: 'Every body gains where this is not below nothing.',
  rule: least(share, organisation),
});

export const coreShortfall = fairness.algorithm({
  id: 'coreShortfall',
  name: 'Shortfall of the worst-off group',
  unit: '£',
  per: [basis],
  sentence: 'What the group most inclined to leave would save by itself, less what it is given.',
  by: 'Core test of the game',
  from: [share, poundsPerThousand, ...GAME_LINES],
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

const worst = chapter('The group most inclined to leave', 'allocation');

export const inWorstGroup = worst.algorithm({
  id: 'inWorstGroup',
  name: 'In the worst-off group',
  unit: 'number',
  per: [basis, organisation],
  sentence: '1 for the bodies of the group that fares worst under the key.',
  by: 'Core test of the game',
  from: [share, poundsPerThousand, ...GAME_LINES],
  compute: worstGroups,
});

/** Whether every group is better off together. */
export const fairnessChapters = [fairness.chapter, worst.chapter];
