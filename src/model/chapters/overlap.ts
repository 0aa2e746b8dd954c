import { sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { lever, organisation, service } from '../dimensions';
import { leverBase, leverRateUsed } from './leverSavings';
import { yearlySaving } from './savings';
import { savingByLevers } from './serviceSavings';

const upper = chapter('If levers did not overlap', 'savings');

export const withoutOverlap = upper.line({
  id: 'withoutOverlap',
  name: 'Every lever on the whole',
  unit: '£k',
  per: [organisation, service, lever],
  sentence: 'Upper bound: the rate of the whole that is left for the levers.',
  rule: rule`${leverBase} * ${leverRateUsed}`,
});

export const withoutOverlapOfService = upper.line({
  id: 'withoutOverlapOfService',
  name: 'Every lever on the whole',
  unit: '£k',
  per: [organisation, service],
  sentence: 'All levers together.',
  rule: sum(withoutOverlap, lever),
});

export const withoutOverlapOfBody = upper.line({
  id: 'withoutOverlapOfBody',
  name: 'Every lever on the whole',
  unit: '£k',
  per: [organisation],
  sentence: 'All services together.',
  rule: sum(withoutOverlapOfService, service),
});

export const savingByLeversOfBody = upper.line({
  id: 'savingByLeversOfBody',
  name: 'By levers as they work together',
  unit: '£k',
  per: [organisation],
  sentence: 'All services together.',
  rule: sum(savingByLevers, service),
});

export const additiveSaving = upper.line({
  id: 'additiveSaving',
  name: 'Yearly saving if levers did not overlap',
  unit: '£k',
  per: [],
  sentence: 'Upper bound: every lever on the whole that is left for the levers.',
  rule: rule`${yearlySaving} + ${sum(withoutOverlapOfBody, organisation)} - ${sum(savingByLeversOfBody, organisation)}`,
});

/** What the levers would save if they did not overlap. */
export const overlapChapters = [upper.chapter];
