import { least, most, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, year } from '../dimensions';
import { nominalPosition } from './financialCase';
import {
  benefitOfBody,
  bodyPaidBackAt,
  cumulativeOfSharing,
  gainOverAlone,
  netOfSharing,
  paidIn,
  worseThanAlone,
} from './statements';

const summary = chapter('Statement of each body over the horizon, with optimism bias', 'sharing');

export const costShare = summary.line({
  id: 'costShare',
  name: 'Pays in',
  unit: '£k',
  per: [organisation],
  sentence: 'Over the horizon, real, not discounted.',
  rule: sum(paidIn, year),
});

export const benefitTotal = summary.line({
  id: 'benefitTotal',
  name: 'Receives',
  unit: '£k',
  per: [organisation],
  sentence: 'Over the horizon, real, not discounted.',
  rule: sum(benefitOfBody, year),
});

export const netTotal = summary.line({
  id: 'netTotal',
  name: 'Net benefit',
  unit: '£k',
  per: [organisation],
  sentence: 'After sharing, real, not discounted.',
  rule: sum(netOfSharing, year),
});

export const gainTotal = summary.line({
  id: 'gainTotal',
  name: 'Against going alone',
  unit: '£k',
  per: [organisation],
  sentence: 'Over the horizon.',
  rule: sum(gainOverAlone, year),
});

export const yearsWorse = summary.line({
  id: 'yearsWorse',
  name: 'Years worse off than alone',
  unit: 'number',
  per: [organisation],
  sentence: 'Usually those of the investment.',
  rule: sum(worseThanAlone, year),
});

export const lowestOfSharing = summary.line({
  id: 'lowestOfSharing',
  name: 'Lowest cumulative net benefit',
  unit: '£k',
  per: [organisation],
  sentence: 'After sharing; at or above nothing there is nothing to recover.',
  isLevel: true,
  rule: least(cumulativeOfSharing, year),
});

export const lastRecoveryOfBody = summary.line({
  id: 'lastRecoveryOfBody',
  name: 'Last recovery',
  unit: 'years',
  per: [organisation],
  sentence: 'The last moment at which the running total turns from below nothing, if there is one.',
  rule: most(bodyPaidBackAt, year),
});

export const paybackOfBody = summary.line({
  id: 'paybackOfBody',
  name: 'Payback',
  unit: 'years',
  per: [organisation],
  sentence: 'Years since year 0 until the body has its money back for good; blank when it never has.',
  rule: rule`if(${netTotal} < 0, absent, if(${lowestOfSharing} >= 0, 0, ${lastRecoveryOfBody}))`,
});

export const lowestCash = summary.line({
  id: 'lowestCash',
  name: 'Lowest cash position, nominal',
  unit: '£k',
  per: [organisation],
  sentence: 'What the body must finance at the worst moment, in prices of the year.',
  isLevel: true,
  rule: least(nominalPosition, year),
});

/** The statement of each body over the horizon. */
export const statementTotalsChapters = [summary.chapter];
