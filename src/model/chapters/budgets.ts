import { chapter } from '../../lines/line';
import { adjustment, organisation, service } from '../dimensions';

const budgets = chapter('Budgets and staff', 'inputs');

export const grossExpenditure = budgets.input({
  id: 'grossExpenditure',
  name: 'Gross expenditure',
  unit: '£k',
  basis: 'gross',
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
  basis: 'gross',
  per: [organisation, service],
  sentence: 'Budgeted gross staff numbers in full-time equivalents.',
});

export const internalRecharges = budgets.input({
  id: 'internalRecharges',
  name: 'Internal recharges',
  unit: '£k',
  per: [organisation, service],
  sentence:
    'Charged by other services of the same body, less what is charged to them; shown and checked, never counted.',
});

export const frontLineSpend = budgets.input({
  id: 'frontLineSpend',
  name: 'Front-line part',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Part of the net budget that belongs to front-line work; always taken out.',
});

export const frontLineStaff = budgets.input({
  id: 'frontLineStaff',
  name: 'Front-line staff',
  unit: 'FTE',
  per: [organisation, service],
  sentence: 'Part of the staff that belongs to front-line work; always taken out.',
  least: 0,
});

export const schoolsPart = budgets.input({
  id: 'schoolsPart',
  name: 'Schools part',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Part of the net budget that belongs to schools; taken out when schools are left out.',
});

export const schoolsStaff = budgets.input({
  id: 'schoolsStaff',
  name: 'Schools staff',
  unit: 'FTE',
  per: [organisation, service],
  sentence: 'Part of the staff that belongs to schools; taken out when schools are left out.',
  least: 0,
});

export const inScope = budgets.input({
  id: 'inScope',
  name: 'In scope',
  unit: 'number',
  per: [organisation, service],
  sentence: '1 where the service of the body takes part, 0 where it does not.',
  choices: ['Out', 'In'],
  otherwise: 1,
});

const register = chapter('Register of baseline adjustments', 'inputs');

export const baselineAdjustment = register.input({
  id: 'baselineAdjustment',
  name: 'Baseline adjustment',
  unit: '£k',
  per: [organisation, service, adjustment],
  sentence: 'Added to the net budget; negative where an efficiency or a transfer already agreed takes it away.',
});

/** What the bodies budget for their services, and what is added to or taken from it. */
export const budgetsChapters = [budgets.chapter, register.chapter];
