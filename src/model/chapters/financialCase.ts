import { first, previous } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, year } from '../dimensions';
import { agreedKey } from './agreedShare';
import { cashBenefits } from './cashFlow';
import { gapCounted } from './fundingGap';
import { costPayPart, payLevel, priceLevel, savingPayPart } from './prices';
import { paidIn, rechargesEnded } from './statements';

const cash = chapter('Financial case of each body, prices of the year', 'sharing');

export const cashOfBody = cash.line({
  id: 'cashOfBody',
  name: 'Cash-releasing benefits',
  unit: '£k',
  per: [organisation, year],
  sentence: 'By the agreed key, in real prices of year 0.',
  rule: rule`${cashBenefits} * ${agreedKey}`,
});

export const nominalBenefit = cash.line({
  id: 'nominalBenefit',
  name: 'Cash benefits, nominal',
  unit: '£k',
  per: [organisation, year],
  sentence: 'At the pay and prices of the year.',
  rule: rule`${cashOfBody} * (${savingPayPart} * ${payLevel} + (1 - ${savingPayPart}) * ${priceLevel})`,
});

export const nominalCost = cash.line({
  id: 'nominalCost',
  name: 'Costs, nominal',
  unit: '£k',
  per: [organisation, year],
  sentence: 'What the body pays in, at the pay and prices of the year.',
  rule: rule`${paidIn} * (${costPayPart} * ${payLevel} + (1 - ${costPayPart}) * ${priceLevel})`,
});

export const nominalRecharges = cash.line({
  id: 'nominalRecharges',
  name: 'Recharges that end, nominal',
  unit: '£k',
  per: [organisation, year],
  sentence: 'At the prices of the year.',
  rule: rule`${rechargesEnded} * ${priceLevel}`,
});

export const nominalCash = cash.line({
  id: 'nominalCash',
  name: 'Net cash, nominal',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Below nothing the body must find money in the year. VAT that cannot be recovered is not in it.',
  rule: rule`${nominalBenefit} - ${nominalCost} + ${nominalRecharges}`,
});

export const openingCash = cash.line({
  id: 'openingCash',
  name: 'Opening cash, nominal',
  unit: '£k',
  per: [organisation, year],
  sentence: 'As it stands at the end of the year before.',
  isLevel: true,
  rule: self =>
    first(
      year,
      rule`0`,
      rule`${previous(self, year)} + ${previous(nominalBenefit, year)} - ${previous(nominalCost, year)} + ${previous(nominalRecharges, year)}`,
    ),
});

export const nominalPosition = cash.line({
  id: 'nominalPosition',
  name: 'Cumulative cash, nominal',
  unit: '£k',
  per: [organisation, year],
  sentence:
    'Closing balance: opening cash, benefits, less costs, and recharges that end; its lowest point must be financed.',
  isLevel: true,
  rule: rule`${openingCash} + ${nominalBenefit} - ${nominalCost} + ${nominalRecharges}`,
});

const gap = chapter('Funding gap closed by each body', 'sharing');

export const gapClosedByBody = gap.line({
  id: 'gapClosedByBody',
  name: 'Gap closed, net',
  unit: '%',
  per: [organisation, year],
  sentence:
    'Cash benefits less costs, and recharges that end, against the cumulative gap of the same year; blank without a gap.',
  rule: rule`if(${gapCounted} > 0, (${cashOfBody} - ${paidIn} + ${rechargesEnded}) / ${gapCounted}, absent)`,
});

export const gapClosedGrossByBody = gap.line({
  id: 'gapClosedGrossByBody',
  name: 'Gap closed, gross',
  unit: '%',
  per: [organisation, year],
  sentence: 'Cash benefits against the cumulative gap of the same year; blank without a gap.',
  rule: rule`if(${gapCounted} > 0, ${cashOfBody} / ${gapCounted}, absent)`,
});

/** The cash of each body in prices of the year, and its gap. */
export const financialCaseChapters = [cash.chapter, gap.chapter];
