import { first, previous } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { view, year } from '../dimensions';
import { benefits, costs, netBenefit } from './cashFlow';
import { nominalFactor, priceLevel } from './prices';
import { discountFactor } from './rates';

const rate = chapter('Modified rate of return', 'assumptions');

export const financeRate = rate.input({
  id: 'financeRate',
  name: 'Finance and reinvestment rate',
  unit: '%',
  per: [],
  sentence: 'Rate used by the modified internal rate of return.',
});

const discounting = chapter('Discounting', 'cashflow');

export const discountedBenefits = discounting.line({
  id: 'discountedBenefits',
  name: 'Present value of benefits',
  unit: '£k',
  per: [view, year],
  sentence: 'Benefits at the value of year 0.',
  rule: rule`${benefits} * ${discountFactor}`,
});

export const discountedCosts = discounting.line({
  id: 'discountedCosts',
  name: 'Present value of costs',
  unit: '£k',
  per: [view, year],
  sentence: 'Costs at the value of year 0.',
  rule: rule`${costs} * ${discountFactor}`,
});

export const discountedNet = discounting.line({
  id: 'discountedNet',
  name: 'Present value of the net benefit',
  unit: '£k',
  per: [view, year],
  sentence: 'Net benefit at the value of year 0.',
  rule: rule`${netBenefit} * ${discountFactor}`,
});

export const openingPresent = discounting.line({
  id: 'openingPresent',
  name: 'Opening present value',
  unit: '£k',
  per: [view, year],
  sentence: 'As it stands at the end of the year before.',
  isLevel: true,
  rule: self =>
    first(
      year,
      rule`0`,
      rule`${previous(self, year)} + ${previous(discountedBenefits, year)} - ${previous(discountedCosts, year)}`,
    ),
});

export const discountedCumulative = discounting.line({
  id: 'discountedCumulative',
  name: 'Cumulative present value',
  unit: '£k',
  per: [view, year],
  sentence: 'Closing balance: the opening one, and benefits less costs at the value of year 0.',
  isLevel: true,
  rule: rule`${openingPresent} + ${discountedBenefits} - ${discountedCosts}`,
});

export const financeFactor = discounting.line({
  id: 'financeFactor',
  name: 'Factor at the finance rate',
  unit: 'factor',
  per: [year],
  sentence: 'Year 0 counts in full; each later year divides by one plus the finance rate.',
  rule: self => first(year, rule`1`, rule`${previous(self, year)} / (1 + ${financeRate})`),
});

export const financedGain = discounting.line({
  id: 'financedGain',
  name: 'Years of gain',
  unit: '£k',
  per: [view, year],
  sentence: 'Net benefit of the years that gain, at the value of year 0 by the finance rate.',
  rule: rule`max(${netBenefit}, 0) * ${financeFactor}`,
});

export const financedOutlay = discounting.line({
  id: 'financedOutlay',
  name: 'Years of outlay',
  unit: '£k',
  per: [view, year],
  sentence: 'Net cost of the years that cost, at the value of year 0 by the finance rate.',
  rule: rule`max(0 - ${netBenefit}, 0) * ${financeFactor}`,
});

export const nominalNet = discounting.line({
  id: 'nominalNet',
  name: 'Net benefit in prices of the year',
  unit: '£k',
  per: [view, year],
  sentence: 'The real net benefit at the price level of the year.',
  rule: rule`${netBenefit} * ${priceLevel}`,
});

export const discountedNominal = discounting.line({
  id: 'discountedNominal',
  name: 'Present value by the nominal route',
  unit: '£k',
  per: [view, year],
  sentence: 'Nominal flow at the nominal rate; the same as the real flow at the real rate.',
  rule: rule`${nominalNet} * ${nominalFactor}`,
});

/** Present values by year. */
export const discountingChapters = [rate.chapter, discounting.chapter];
