import { at } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, service, view, year } from '../dimensions';
import { investmentShare } from './allocation';
import { realisation } from './assumptions';
import { costs } from './cashFlow';
import { grossSavingOfBody, reached, serviceSaving } from './savings';

const bodies = chapter('Each body by year, as estimated', 'workings');

export const costOfBody = bodies.line({
  id: 'costOfBody',
  name: 'Part of the cost of change',
  unit: '£k',
  per: [organisation, year],
  sentence: 'The cost of change of the year as estimated, by share of investment.',
  rule: rule`${at(costs, view, 'As estimated')} * ${investmentShare}`,
});

export const netBenefitOfBody = bodies.line({
  id: 'netBenefitOfBody',
  name: 'Net benefit before sharing',
  unit: '£k',
  per: [organisation, year],
  sentence: 'What the body saves in its own budgets less its part of the cost of change, as estimated.',
  rule: rule`${grossSavingOfBody} - ${costOfBody}`,
});

export const grossSavingOfService = bodies.line({
  id: 'grossSavingOfService',
  name: 'Gross saving by service',
  unit: '£k',
  per: [organisation, service, year],
  sentence: 'What the levers save on the service in the year, without procurement, before costs and as estimated.',
  rule: rule`${serviceSaving} * ${realisation} * ${reached}`,
});

export const bodyChapters = [bodies.chapter];
