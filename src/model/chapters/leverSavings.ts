import { first, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { lever, organisation, service } from '../dimensions';
import { netBaseline } from './baseline';
import { knownSaving } from './knownSavings';
import { leverCap, leverCashReleasing, leverOverlap, leverRate, leverRateHere } from './levers';

const bases = chapter('What the levers work on', 'savings');

export const leverBase = bases.line({
  id: 'leverBase',
  name: 'Left for the levers',
  unit: '£k',
  per: [organisation, service],
  sentence: 'The net baseline less what is known in posts and pounds, so that no pound is saved twice.',
  rule: rule`${netBaseline} - ${knownSaving}`,
});

const levers = chapter('Savings by lever', 'savings');

export const leverRateUsed = levers.line({
  id: 'leverRateUsed',
  name: 'Lever rate used',
  unit: '%',
  per: [organisation, service, lever],
  sentence: "The body's and service's own rate where there is one, else the general rate.",
  rule: rule`if(given(${leverRateHere}), ${leverRateHere}, ${leverRate})`,
});

export const leftForLever = levers.line({
  id: 'leftForLever',
  name: 'Left for the lever',
  unit: '£k',
  per: [organisation, service, lever],
  sentence: 'Sequential: what the earlier levers left. Additive: the whole, for every lever.',
  isLevel: true,
  rule: self =>
    first(
      lever,
      leverBase,
      rule`${previous(self, lever)} * (1 - ${previous(leverRateUsed, lever)} * (1 - ${leverOverlap}))`,
    ),
});

export const leverPotential = levers.line({
  id: 'leverPotential',
  name: 'Saving by lever before the cap',
  unit: '£k',
  per: [organisation, service, lever],
  sentence: 'Each lever saves its rate of what is left for it.',
  rule: rule`${leftForLever} * ${leverRateUsed}`,
});

const cap = chapter('Cap on all levers together', 'savings');

export const potentialOfService = cap.line({
  id: 'potentialOfService',
  name: 'Before the cap',
  unit: '£k',
  per: [organisation, service],
  sentence: 'All levers together.',
  rule: sum(leverPotential, lever),
});

export const mostOfService = cap.line({
  id: 'mostOfService',
  name: 'At most',
  unit: '£k',
  per: [organisation, service],
  sentence: 'The cap on what is left for the levers.',
  rule: rule`${leverBase} * ${leverCap}`,
});

export const capScale = cap.line({
  id: 'capScale',
  name: 'Kept',
  unit: '%',
  per: [organisation, service],
  sentence: 'Part of every lever that the cap leaves.',
  rule: rule`if(${potentialOfService} > max(${mostOfService}, 0), ${mostOfService} / ${potentialOfService}, 1)`,
});

const result = chapter('Savings by lever after the cap', 'savings');

export const leverSaving = result.line({
  id: 'leverSaving',
  name: 'Saving by lever',
  unit: '£k',
  per: [organisation, service, lever],
  sentence: 'Yearly saving at steady state.',
  rule: rule`${leverPotential} * ${capScale}`,
});

export const leverCash = result.line({
  id: 'leverCash',
  name: 'Cash-releasing saving by lever',
  unit: '£k',
  per: [organisation, service, lever],
  sentence: 'The part that releases cash.',
  rule: rule`${leverSaving} * ${leverCashReleasing}`,
});

/** Savings by lever. */
export const leverSavingsChapters = [bases.chapter, levers.chapter, cap.chapter, result.chapter];
