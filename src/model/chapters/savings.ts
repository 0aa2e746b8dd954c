import { sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { category, lever, organisation, service } from '../dimensions';
import { netOfAll } from './baseline';
import { wholeBodyNet } from './bodies';
import { leverSaving } from './leverSavings';
import { addressableSpend, procurementByCategory } from './procurement';
import { serviceSaving } from './serviceSavings';

const bodies = chapter('Yearly saving at steady state', 'savings');

export const bodySavingByLever = bodies.line({
  id: 'bodySavingByLever',
  name: 'Saving by lever',
  unit: '£k',
  per: [organisation, lever],
  sentence: 'All services of the body together.',
  rule: sum(leverSaving, service),
});

export const leverSavingOfBody = bodies.line({
  id: 'leverSavingOfBody',
  name: 'Saving in services',
  unit: '£k',
  per: [organisation],
  sentence: 'All services of the body together.',
  rule: sum(serviceSaving, service),
});

export const addressableOfBody = bodies.line({
  id: 'addressableOfBody',
  name: 'Addressable procurement',
  unit: '£k',
  per: [organisation],
  sentence: 'All categories together.',
  rule: sum(addressableSpend, category),
});

export const procurementSaving = bodies.line({
  id: 'procurementSaving',
  name: 'Saving by procurement',
  unit: '£k',
  per: [organisation],
  sentence: 'All categories together.',
  rule: sum(procurementByCategory, category),
});

export const yearlySavingOfBody = bodies.line({
  id: 'yearlySavingOfBody',
  name: 'Yearly saving',
  unit: '£k',
  per: [organisation],
  sentence: 'Gross saving a year once everything is phased in, before costs, planned savings and optimism bias.',
  rule: rule`${leverSavingOfBody} + ${procurementSaving}`,
});

export const savingShareOfBody = bodies.line({
  id: 'savingShareOfBody',
  name: 'Yearly saving against the whole body',
  unit: '%?',
  per: [organisation],
  sentence: 'The yearly saving as a share of the net budget of the whole body; blank when that is not given.',
  rule: rule`if(given(${wholeBodyNet}), if(${wholeBodyNet} > 0, ${yearlySavingOfBody} / ${wholeBodyNet}, absent), absent)`,
});

const programme = chapter('Programme', 'savings');

export const yearlySaving = programme.line({
  id: 'yearlySaving',
  name: 'Yearly saving at steady state',
  unit: '£k',
  per: [],
  sentence: 'All bodies together, before costs, planned savings and optimism bias.',
  rule: sum(yearlySavingOfBody, organisation),
});

export const savingShareOfBaseline = programme.line({
  id: 'savingShareOfBaseline',
  name: 'Yearly saving as a share of the baseline',
  unit: '%',
  per: [],
  sentence: 'When this programme went live it announced 4.6% of scope; above 20% wants an explanation.',
  rule: rule`if(${netOfAll} = 0, 0, ${yearlySaving} / ${netOfAll})`,
});

/** The yearly saving of each body and of all. */
export const savingsChapters = [bodies.chapter, programme.chapter];
