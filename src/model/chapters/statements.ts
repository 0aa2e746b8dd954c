import { absent, at, first, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { costCategory, organisation, pace, view, year } from '../dimensions';
import { agreedKey } from './agreedShare';
import { standAloneSaving } from './bodies';
import { benefits } from './cashFlow';
import { yearNumber } from './curves';
import { reached, realisation } from './delay';
import { costOfBodyByCategory, riskOfBody } from './payers';
import { boughtServices, soldServices } from './recharges';
import { releaseCost, strandedCost } from './releases';

const BIASED = 'With optimism bias';

const years = chapter('Statement of each body by year, with optimism bias, real prices', 'sharing');

export const paidIn = years.line({
  id: 'paidIn',
  name: 'Pays in',
  unit: '£k',
  per: [organisation, year],
  sentence: 'One-off and recurring costs, posts released, stranded overhead and risk.',
  rule: rule`${sum(costOfBodyByCategory, costCategory)} + ${releaseCost} + ${strandedCost} + ${riskOfBody}`,
});

export const benefitOfBody = years.line({
  id: 'benefitOfBody',
  name: 'Receives of the benefits',
  unit: '£k',
  per: [organisation, year],
  sentence: 'All benefits of the year by the agreed key.',
  rule: rule`${at(benefits, view, BIASED)} * ${agreedKey}`,
});

export const rechargesEnded = years.line({
  id: 'rechargesEnded',
  name: 'Recharges between bodies that end',
  unit: '£k',
  per: [organisation, year],
  sentence: 'What the body no longer pays others less what it no longer receives; all bodies together add to nothing.',
  rule: rule`(${boughtServices} - ${soldServices}) * ${at(at(reached, view, 'As estimated'), pace, 'Standard')}`,
});

export const netOfSharing = years.line({
  id: 'netOfSharing',
  name: 'Net benefit after sharing',
  unit: '£k',
  per: [organisation, year],
  sentence: 'What the body receives less what it pays in, and the recharges that end.',
  rule: rule`${benefitOfBody} - ${paidIn} + ${rechargesEnded}`,
});

export const openingOfSharing = years.line({
  id: 'openingOfSharing',
  name: 'Opening balance',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Of the net benefit after sharing, as it stands at the end of the year before.',
  isLevel: true,
  rule: self =>
    first(
      year,
      rule`0`,
      rule`${previous(self, year)} + ${previous(benefitOfBody, year)} - ${previous(paidIn, year)} + ${previous(rechargesEnded, year)}`,
    ),
});

export const cumulativeOfSharing = years.line({
  id: 'cumulativeOfSharing',
  name: 'Cumulative net benefit after sharing',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Closing balance: the opening one, what is received less what is paid in, and the recharges that end.',
  isLevel: true,
  rule: rule`${openingOfSharing} + ${benefitOfBody} - ${paidIn} + ${rechargesEnded}`,
});

export const gainOverAlone = years.line({
  id: 'gainOverAlone',
  name: 'Against going alone',
  unit: '£k',
  per: [organisation, year],
  sentence:
    'Net benefit after sharing less what the body would save on its own: at the standard pace, without optimism bias.',
  rule: rule`${netOfSharing} - ${standAloneSaving} * ${realisation} * ${at(at(reached, view, BIASED), pace, 'Standard')}`,
});

export const worseThanAlone = years.line({
  id: 'worseThanAlone',
  name: 'Worse off than alone',
  unit: 'number',
  per: [organisation, year],
  sentence: '1 in a year in which the body would do better by itself.',
  rule: rule`if(${gainOverAlone} < 0, 1, 0)`,
});

export const bodyPaidBackAt = years.line({
  id: 'bodyPaidBackAt',
  name: 'Paid back at',
  unit: 'years',
  per: [organisation, year],
  sentence: 'Where the running total turns from below nothing: years since year 0, linear within the year.',
  rule: first(
    year,
    absent,
    rule`if(and(${previous(cumulativeOfSharing, year)} < 0, ${cumulativeOfSharing} >= 0), ${yearNumber} - 1 - ${previous(cumulativeOfSharing, year)} / ${netOfSharing}, absent)`,
  ),
});

/** What each body pays in and receives by year. */
export const statementsChapters = [years.chapter];
