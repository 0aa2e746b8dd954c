import { sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { lever, organisation, service } from '../dimensions';
import { incomeSaving, knownSaving, timeNotCashed } from './knownSavings';
import { leverCash, leverSaving } from './leverSavings';

const services = chapter('Yearly saving of each service at steady state', 'savings');

export const savingByLevers = services.line({
  id: 'savingByLevers',
  name: 'By levers',
  unit: '£k',
  per: [organisation, service],
  sentence: 'All levers together.',
  rule: sum(leverSaving, lever),
});

export const serviceSaving = services.line({
  id: 'serviceSaving',
  name: 'Saving by service',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Levers, known savings, margin and time freed, without procurement.',
  rule: rule`${savingByLevers} + ${knownSaving} + ${incomeSaving} + ${timeNotCashed}`,
});

export const cashOfService = services.line({
  id: 'cashOfService',
  name: 'Of it cash-releasing',
  unit: '£k',
  per: [organisation, service],
  sentence: 'What takes money off a budget.',
  rule: rule`${sum(leverCash, lever)} + ${knownSaving} + ${incomeSaving}`,
});

export const cashPart = services.line({
  id: 'cashPart',
  name: 'Cash-releasing part',
  unit: '%',
  per: [organisation, service],
  sentence: 'The whole where there is no saving.',
  rule: rule`if(${serviceSaving} = 0, 1, ${cashOfService} / ${serviceSaving})`,
});

/** The yearly saving of each service. */
export const serviceSavingsChapters = [services.chapter];
