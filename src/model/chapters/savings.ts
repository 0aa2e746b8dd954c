import { first, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { lever, organisation, service, year } from '../dimensions';
import { delay, leverRate, phasing, procurementRate, realisation } from './assumptions';
import {
  alreadyJointSpend,
  externalIncome,
  genericSpend,
  grossExpenditure,
  schoolsSpend,
  specialistSpend,
  staff,
  wholeBodyNet,
} from './inputs';

const baseline = chapter('Baseline', 'workings');

export const netBaseline = baseline.line({
  id: 'netBaseline',
  name: 'Net baseline',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Gross expenditure less external income.',
  rule: rule`${grossExpenditure} - ${externalIncome}`,
});

const levers = chapter('Savings by lever', 'workings');

export const leftForLever = levers.line({
  id: 'leftForLever',
  name: 'Left for the lever',
  unit: '£k',
  per: [organisation, service, lever],
  sentence: 'Each lever works on what the earlier levers left of the net baseline, so that no pound is saved twice.',
  rule: self => first(lever, netBaseline, rule`${previous(self, lever)} * (1 - ${previous(leverRate, lever)})`),
});

export const leverSaving = levers.line({
  id: 'leverSaving',
  name: 'Saving by lever',
  unit: '£k',
  per: [organisation, service, lever],
  sentence: 'Each lever saves its rate of what is left for it.',
  rule: rule`${leftForLever} * ${leverRate}`,
});

const bodies = chapter('Yearly saving at steady state', 'workings');

export const bodySavingByLever = bodies.line({
  id: 'bodySavingByLever',
  name: 'Saving by lever',
  unit: '£k',
  per: [organisation, lever],
  sentence: 'All services of the body together.',
  rule: sum(leverSaving, service),
});

export const serviceSaving = bodies.line({
  id: 'serviceSaving',
  name: 'Saving by service',
  unit: '£k',
  per: [organisation, service],
  sentence: 'All levers together, without procurement.',
  rule: sum(leverSaving, lever),
});

export const netOfBody = bodies.line({
  id: 'netOfBody',
  name: 'Net baseline',
  unit: '£k',
  per: [organisation],
  sentence: 'All services of the body together.',
  rule: sum(netBaseline, service),
});

export const staffOfBody = bodies.line({
  id: 'staffOfBody',
  name: 'Staff',
  unit: 'FTE',
  per: [organisation],
  sentence: 'All services of the body together.',
  rule: sum(staff, service),
});

export const leverSavingOfBody = bodies.line({
  id: 'leverSavingOfBody',
  name: 'Saving by levers',
  unit: '£k',
  per: [organisation],
  sentence: 'All services and levers of the body together.',
  rule: sum(serviceSaving, service),
});

export const addressableSpend = bodies.line({
  id: 'addressableSpend',
  name: 'Addressable procurement',
  unit: '£k',
  per: [organisation],
  sentence: 'Generic spend without the part of schools and without what is placed jointly already.',
  rule: rule`if(${genericSpend} = 0, 0, ${genericSpend} - ${schoolsSpend} * ${genericSpend} / (${genericSpend} + ${specialistSpend})) - ${alreadyJointSpend}`,
});

export const procurementSaving = bodies.line({
  id: 'procurementSaving',
  name: 'Saving by procurement',
  unit: '£k',
  per: [organisation],
  sentence: 'Greater buying power on addressable procurement.',
  rule: rule`${addressableSpend} * ${procurementRate}`,
});

export const yearlySavingOfBody = bodies.line({
  id: 'yearlySavingOfBody',
  name: 'Yearly saving',
  unit: '£k',
  per: [organisation],
  sentence: 'Gross saving a year once everything is phased in, before costs and optimism bias.',
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

const programme = chapter('Programme', 'workings');

export const netOfAll = programme.line({
  id: 'netOfAll',
  name: 'Net baseline of all bodies',
  unit: '£k',
  per: [],
  sentence: 'The budgets in scope, net of external income.',
  rule: sum(netOfBody, organisation),
});

export const staffOfAll = programme.line({
  id: 'staffOfAll',
  name: 'Staff of all bodies',
  unit: 'FTE',
  per: [],
  sentence: 'Gross staff numbers: never divide net pounds by them.',
  rule: sum(staffOfBody, organisation),
});

export const yearlySaving = programme.line({
  id: 'yearlySaving',
  name: 'Yearly saving at steady state',
  unit: '£k',
  per: [],
  sentence: 'All bodies together, before costs and optimism bias.',
  rule: sum(yearlySavingOfBody, organisation),
});

export const additiveSaving = programme.line({
  id: 'additiveSaving',
  name: 'Yearly saving if levers did not overlap',
  unit: '£k',
  per: [],
  sentence: 'Upper bound: every lever on the whole net baseline.',
  rule: rule`${netOfAll} * ${sum(leverRate, lever)} + ${sum(procurementSaving, organisation)}`,
});

export const savingShareOfBaseline = programme.line({
  id: 'savingShareOfBaseline',
  name: 'Yearly saving as a share of the baseline',
  unit: '%',
  per: [],
  sentence: 'The real outcome of this programme was 4.6% of scope; above 20% wants an explanation.',
  rule: rule`if(${netOfAll} = 0, 0, ${yearlySaving} / ${netOfAll})`,
});

const phased = chapter('Savings by year', 'workings');

export const reached = phased.line({
  id: 'reached',
  name: 'Phasing after delay',
  unit: '%',
  per: [year],
  sentence: 'The phasing moved later by the delay, between two years in proportion.',
  rule: first(
    year,
    rule`${phasing} * (1 - ${delay})`,
    rule`${phasing} * (1 - ${delay}) + ${previous(phasing, year)} * ${delay}`,
  ),
});

export const grossSavingOfBody = phased.line({
  id: 'grossSavingOfBody',
  name: 'Gross saving',
  unit: '£k',
  per: [organisation, year],
  sentence: 'What the body saves in the year before costs of change, as estimated.',
  rule: rule`${yearlySavingOfBody} * ${realisation} * ${reached}`,
});

export const grossSaving = phased.line({
  id: 'grossSaving',
  name: 'Gross saving of all bodies',
  unit: '£k',
  per: [year],
  sentence: 'All bodies together.',
  rule: sum(grossSavingOfBody, organisation),
});

export const savingChapters = [baseline.chapter, levers.chapter, bodies.chapter, programme.chapter, phased.chapter];
