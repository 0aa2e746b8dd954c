import { sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { category, organisation } from '../dimensions';

const spend = chapter('Procured spend', 'inputs');

export const procuredSpend = spend.input({
  id: 'procuredSpend',
  name: 'Procured spend',
  unit: '£k',
  per: [organisation, category],
  sentence: 'Yearly spend with suppliers, schools included.',
});

export const alreadyJointSpend = spend.input({
  id: 'alreadyJointSpend',
  name: 'Already placed jointly',
  unit: '£k',
  per: [organisation, category],
  sentence: 'Spend that already runs through joint contracts, so that nothing is counted twice.',
  least: 0,
});

const schools = chapter('Procured spend of schools', 'inputs');

export const schoolsSpend = schools.input({
  id: 'schoolsSpend',
  name: 'Procured spend of schools',
  unit: '£k',
  per: [organisation],
  sentence: 'Part of the procured spend that schools place; taken off every category in proportion.',
  least: 0,
});

const rates = chapter('Procurement by category', 'assumptions');

export const procurementRate = rates.input({
  id: 'procurementRate',
  name: 'Procurement rate',
  unit: '%',
  per: [category],
  sentence: 'Saving as a share of addressable procurement.',
  least: 0,
  most: 1,
});

export const addressablePart = rates.input({
  id: 'addressablePart',
  name: 'Addressable part',
  unit: '%',
  per: [category],
  sentence: 'Share of the category that joint buying can reach; none of the specialist categories by default.',
  least: 0,
  most: 1,
  otherwise: 1,
});

const reinvestment = chapter('Procurement saving reinvested', 'assumptions');

export const reinvestedPart = reinvestment.input({
  id: 'reinvestedPart',
  name: 'Procurement saving reinvested',
  unit: '%',
  per: [],
  sentence: 'Share of the procurement saving that goes back into front-line services and so closes no gap.',
  least: 0,
  most: 1,
});

const saving = chapter('Addressable procurement', 'savings');

export const spendOfBody = saving.line({
  id: 'spendOfBody',
  name: 'Procured spend of all categories',
  unit: '£k',
  per: [organisation],
  sentence: 'Schools included.',
  rule: sum(procuredSpend, category),
});

export const addressableSpend = saving.line({
  id: 'addressableSpend',
  name: 'Addressable procurement',
  unit: '£k',
  per: [organisation, category],
  sentence: 'Spend without the part of schools and without what is placed jointly, as far as joint buying reaches it.',
  rule: rule`(if(${procuredSpend} = 0, 0, ${procuredSpend} * (1 - ${schoolsSpend} / ${spendOfBody})) - ${alreadyJointSpend}) * ${addressablePart}`,
});

export const procurementByCategory = saving.line({
  id: 'procurementByCategory',
  name: 'Saving by category',
  unit: '£k',
  per: [organisation, category],
  sentence: 'Greater buying power on addressable procurement.',
  rule: rule`${addressableSpend} * ${procurementRate}`,
});

/** Procured spend and what joint buying saves on it. */
export const procurementChapters = [
  spend.chapter,
  schools.chapter,
  rates.chapter,
  reinvestment.chapter,
  saving.chapter,
];
