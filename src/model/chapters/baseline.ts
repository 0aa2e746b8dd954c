import { sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { adjustment, organisation, service } from '../dimensions';
import {
  baselineAdjustment,
  externalIncome,
  frontLineSpend,
  frontLineStaff,
  grossExpenditure,
  inScope,
  internalRecharges,
  schoolsPart,
  schoolsStaff,
  staff,
} from './budgets';

const scope = chapter('Scope of the baseline', 'assumptions');

export const includeSchools = scope.input({
  id: 'includeSchools',
  name: 'Schools',
  unit: 'number',
  per: [],
  sentence: '1 where the schools part of budgets and staff takes part, 0 where it is left out.',
  choices: ['Left out', 'Included'],
});

const steps = chapter('From the budgets to the baseline', 'baseline');

export const netBudget = steps.line({
  id: 'netBudget',
  name: 'Net budget',
  unit: '£k',
  basis: 'net',
  per: [organisation, service],
  sentence: 'Gross expenditure less external income.',
  rule: rule`${grossExpenditure} - ${externalIncome}`,
});

export const schoolsTakenOut = steps.line({
  id: 'schoolsTakenOut',
  name: 'Schools taken out',
  unit: '£k',
  per: [organisation, service],
  sentence: 'The schools part where schools are left out.',
  rule: rule`${schoolsPart} * (1 - ${includeSchools})`,
});

export const adjustments = steps.line({
  id: 'adjustments',
  name: 'Adjustments',
  unit: '£k',
  per: [organisation, service],
  sentence: 'All entries of the register together.',
  rule: sum(baselineAdjustment, adjustment),
});

export const netBaseline = steps.line({
  id: 'netBaseline',
  name: 'Net baseline',
  unit: '£k',
  basis: 'net',
  per: [organisation, service],
  sentence: 'The net budget without front line and schools, adjusted; nothing where the service is out of scope.',
  rule: rule`${inScope} * (${netBudget} - ${frontLineSpend} - ${schoolsTakenOut} + ${adjustments})`,
});

export const staffInScope = steps.line({
  id: 'staffInScope',
  name: 'Staff in scope',
  unit: 'FTE',
  basis: 'gross',
  per: [organisation, service],
  sentence: 'Staff without front line and schools; nothing where the service is out of scope.',
  rule: rule`${inScope} * (${staff} - ${frontLineStaff} - ${schoolsStaff} * (1 - ${includeSchools}))`,
});

const bodies = chapter('Baseline of each body', 'baseline');

export const netBudgetOfBody = bodies.line({
  id: 'netBudgetOfBody',
  name: 'Net budget',
  unit: '£k',
  basis: 'net',
  per: [organisation],
  sentence: 'All services of the body, before anything is taken out; compared with the total its source states.',
  rule: sum(netBudget, service),
});

export const adjustmentsOfBody = bodies.line({
  id: 'adjustmentsOfBody',
  name: 'Adjustments',
  unit: '£k',
  per: [organisation],
  sentence: 'All entries of the register together.',
  rule: sum(adjustments, service),
});

export const netOfBody = bodies.line({
  id: 'netOfBody',
  name: 'Net baseline',
  unit: '£k',
  basis: 'net',
  per: [organisation],
  sentence: 'All services of the body together.',
  rule: sum(netBaseline, service),
});

export const staffOfBody = bodies.line({
  id: 'staffOfBody',
  name: 'Staff',
  unit: 'FTE',
  basis: 'gross',
  per: [organisation],
  sentence: 'All services of the body together.',
  rule: sum(staffInScope, service),
});

export const rechargesOfBody = bodies.line({
  id: 'rechargesOfBody',
  name: 'Internal recharges',
  unit: '£k',
  per: [organisation],
  sentence: 'What services of one body charge each other; nothing when both sides are recorded.',
  rule: sum(internalRecharges, service),
});

const services = chapter('Baseline of each service', 'baseline');

export const netOfService = services.line({
  id: 'netOfService',
  name: 'Net baseline',
  unit: '£k',
  basis: 'net',
  per: [service],
  sentence: 'All bodies together.',
  rule: sum(netBaseline, organisation),
});

export const staffOfService = services.line({
  id: 'staffOfService',
  name: 'Staff',
  unit: 'FTE',
  basis: 'gross',
  per: [service],
  sentence: 'All bodies together.',
  rule: sum(staffInScope, organisation),
});

const programme = chapter('Baseline of all bodies', 'baseline');

export const netOfAll = programme.line({
  id: 'netOfAll',
  name: 'Net baseline of all bodies',
  unit: '£k',
  basis: 'net',
  per: [],
  sentence: 'The budgets in scope, net of external income.',
  rule: sum(netOfBody, organisation),
});

export const staffOfAll = programme.line({
  id: 'staffOfAll',
  name: 'Staff of all bodies',
  unit: 'FTE',
  basis: 'gross',
  per: [],
  sentence: 'Gross staff numbers: never divide net pounds by them.',
  rule: sum(staffOfBody, organisation),
});

/** The baseline: what the savings are counted on. */
export const baselineChapters = [scope.chapter, steps.chapter, bodies.chapter, services.chapter, programme.chapter];
