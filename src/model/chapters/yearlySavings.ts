import type { Line } from '../../lines/line';
import { at, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, pace, service, view, year } from '../dimensions';
import { reached, reachedByService, reachedWithOverrun, realisation } from './delay';
import { reinvestedPart } from './procurement';
import { procurementSaving } from './savings';
import { cashPart, serviceSaving } from './serviceSavings';

const ledger = chapter('Ledger of savings already planned', 'inputs');

export const plannedSaving = ledger.input({
  id: 'plannedSaving',
  name: 'Saving already planned',
  unit: '£k',
  per: [organisation, service, year],
  sentence: "Yearly saving that the body's own programme reaches by the year; only what goes beyond it is credited.",
  least: 0,
});

const achieved = chapter('Saving of each service that is achieved, a year at steady state', 'savings');

export const achievedSaving = achieved.line({
  id: 'achievedSaving',
  name: 'Saving achieved',
  unit: '£k',
  per: [organisation, service],
  sentence: 'The saving of the service times the part of it that is realised.',
  rule: rule`${serviceSaving} * ${realisation}`,
});

const services = chapter('Saving of each service by year, beyond what is planned already', 'savings');

export const grossSavingOfService = services.line({
  id: 'grossSavingOfService',
  name: 'Gross saving by service',
  unit: '£k',
  per: [organisation, service, year],
  sentence: 'What the service saves in the year beyond its own programme, without procurement, as estimated.',
  rule: beyondPlanned(reachedByService),
});

export const savingWithOverrun = services.line({
  id: 'savingWithOverrun',
  name: 'Gross saving by service, with overrun',
  unit: '£k',
  per: [organisation, service, year],
  sentence: 'The same, later by the optimism bias on duration.',
  rule: beyondPlanned(reachedWithOverrun),
});

export const cashWithOverrun = services.line({
  id: 'cashWithOverrun',
  name: 'Cash-releasing saving by service, with overrun',
  unit: '£k',
  per: [organisation, service, year],
  sentence: 'The part of it that releases cash.',
  rule: rule`${savingWithOverrun} * ${cashPart}`,
});

const bodies = chapter('Saving of each body by year', 'savings');

export const procurementOfBody = bodies.line({
  id: 'procurementOfBody',
  name: 'Saving by procurement',
  unit: '£k',
  per: [organisation, year],
  sentence: 'At the standard pace, as estimated.',
  rule: rule`${procurementSaving} * ${realisation} * ${at(at(reached, view, 'As estimated'), pace, 'Standard')}`,
});

export const procurementWithOverrun = bodies.line({
  id: 'procurementWithOverrun',
  name: 'Saving by procurement, with overrun',
  unit: '£k',
  per: [organisation, year],
  sentence: 'The same, later by the optimism bias on duration.',
  rule: rule`${procurementSaving} * ${realisation} * ${at(at(reached, view, 'With optimism bias'), pace, 'Standard')}`,
});

export const grossSavingOfBody = bodies.line({
  id: 'grossSavingOfBody',
  name: 'Gross saving',
  unit: '£k',
  per: [organisation, year],
  sentence: 'What the body saves in the year before costs of change, as estimated.',
  rule: rule`${sum(grossSavingOfService, service)} + ${procurementOfBody}`,
});

export const grossOfBodyWithOverrun = bodies.line({
  id: 'grossOfBodyWithOverrun',
  name: 'Gross saving, with overrun',
  unit: '£k',
  per: [organisation, year],
  sentence: 'The same, later by the optimism bias on duration.',
  rule: rule`${sum(savingWithOverrun, service)} + ${procurementWithOverrun}`,
});

export const gapClosingOfBody = bodies.line({
  id: 'gapClosingOfBody',
  name: 'Cash saving that is not reinvested, with overrun',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Cash-releasing savings without the part of procurement that is reinvested: what can close a gap.',
  rule: rule`${sum(cashWithOverrun, service)} + ${procurementWithOverrun} * (1 - ${reinvestedPart})`,
});

const programme = chapter('Saving of all bodies by year', 'savings');

export const grossSaving = programme.line({
  id: 'grossSaving',
  name: 'Gross saving of all bodies',
  unit: '£k',
  per: [year],
  sentence: 'All bodies together, as estimated.',
  rule: sum(grossSavingOfBody, organisation),
});

export const grossWithOverrun = programme.line({
  id: 'grossWithOverrun',
  name: 'Gross saving of all bodies, with overrun',
  unit: '£k',
  per: [year],
  sentence: 'All bodies together, later by the optimism bias on duration.',
  rule: sum(grossOfBodyWithOverrun, organisation),
});

export const gapClosing = programme.line({
  id: 'gapClosing',
  name: 'Cash saving that is not reinvested, with overrun',
  unit: '£k',
  per: [year],
  sentence: 'All bodies together.',
  rule: sum(gapClosingOfBody, organisation),
});

/** Nothing planned takes nothing away, not even from a service whose income exceeds its cost. */
function beyondPlanned(phased: Line<'service' | 'year'>) {
  const phasedSaving = rule`${achievedSaving} * ${phased}`;
  return rule`if(${plannedSaving} > 0, max(${phasedSaving} - ${plannedSaving}, 0), ${phasedSaving})`;
}

/** Savings by year, beyond what is planned already. */
export const yearlySavingsChapters = [
  ledger.chapter,
  achieved.chapter,
  services.chapter,
  bodies.chapter,
  programme.chapter,
];
