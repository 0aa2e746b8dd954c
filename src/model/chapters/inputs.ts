import { chapter } from '../../lines/line';
import { organisation, service, year } from '../dimensions';

const budgets = chapter('Budgets and staff in scope', 'inputs');

export const grossExpenditure = budgets.input({
  id: 'grossExpenditure',
  name: 'Gross expenditure',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Budgeted expenditure on the service before income, without internal recharges.',
});

export const externalIncome = budgets.input({
  id: 'externalIncome',
  name: 'External income',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Budgeted income from outside the body, as a positive figure.',
});

export const staff = budgets.input({
  id: 'staff',
  name: 'Staff',
  unit: 'FTE',
  per: [organisation, service],
  sentence: 'Budgeted gross staff numbers in full-time equivalents.',
});

const bodies = chapter('Whole body, procured spend and keys', 'inputs');

export const statedNet = bodies.input({
  id: 'statedNet',
  name: 'Net budget in scope as stated',
  unit: '£k?',
  per: [organisation],
  sentence: "The source's own total of the net budgets in scope; blank when it states none.",
});

export const wholeBodyNet = bodies.input({
  id: 'wholeBodyNet',
  name: 'Net budget of the whole body',
  unit: '£k?',
  per: [organisation],
  sentence: "The body's net budget for all its services, for comparison.",
});

export const genericSpend = bodies.input({
  id: 'genericSpend',
  name: 'Procured spend, generic categories',
  unit: '£k',
  per: [organisation],
  sentence: 'Yearly spend with suppliers in categories that every body buys.',
});

export const specialistSpend = bodies.input({
  id: 'specialistSpend',
  name: 'Procured spend, specialist categories',
  unit: '£k',
  per: [organisation],
  sentence: 'Yearly spend with suppliers in categories of one profession; joint buying does not reach it.',
});

export const schoolsSpend = bodies.input({
  id: 'schoolsSpend',
  name: 'Procured spend of schools',
  unit: '£k',
  per: [organisation],
  sentence: 'Part of the procured spend that schools place; taken off generic and specialist spend in proportion.',
});

export const alreadyJointSpend = bodies.input({
  id: 'alreadyJointSpend',
  name: 'Spend already placed jointly',
  unit: '£k',
  per: [organisation],
  sentence: 'Generic spend that already runs through joint contracts, so that nothing is counted twice.',
});

export const investment = bodies.input({
  id: 'investment',
  name: 'Investment',
  unit: 'key',
  per: [organisation],
  sentence: 'What each body puts into the programme, in any unit; only the proportions count.',
});

export const serviceUse = bodies.input({
  id: 'serviceUse',
  name: 'Service use',
  unit: 'key',
  per: [organisation],
  sentence: 'How much each body uses the shared services, in any unit; only the proportions count.',
});

export const costDriver = bodies.input({
  id: 'costDriver',
  name: 'Cost drivers',
  unit: 'key',
  per: [organisation],
  sentence: 'Key activities that drive cost at each body, in any unit; only the proportions count.',
});

const gap = chapter('Funding gap', 'inputs');

export const fundingGap = gap.input({
  id: 'fundingGap',
  name: 'Cumulative funding gap',
  unit: '£k?',
  per: [organisation, year],
  sentence:
    'Yearly shortfall reached by the year if nothing is done; cumulative, so years are never added; a surplus is negative.',
});

export const inputChapters = [budgets.chapter, bodies.chapter, gap.chapter];
