import { at, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { view, year } from '../dimensions';
import { presentBenefits, presentCosts } from './appraisal';
import { cashBenefits } from './cashFlow';
import { discountFactor } from './rates';

const cash = chapter('Benefit-cost ratio on the net public cost, with optimism bias', 'results');

export const discountedCash = cash.line({
  id: 'discountedCash',
  name: 'Present value of cash-releasing benefits',
  unit: '£k',
  per: [year],
  sentence: 'Savings that release cash, at the value of year 0.',
  rule: rule`${cashBenefits} * ${discountFactor}`,
});

const ratio = chapter('Both ways of setting benefits against cost, with optimism bias', 'results');

export const presentCash = ratio.line({
  id: 'presentCash',
  name: 'Present value of cash-releasing benefits',
  unit: '£k',
  per: [],
  sentence: 'All years together.',
  rule: sum(discountedCash, year),
});

export const presentOther = ratio.line({
  id: 'presentOther',
  name: 'Present value of other benefits',
  unit: '£k',
  per: [],
  sentence: 'Benefits that release no cash, all years together.',
  rule: rule`${at(presentBenefits, view, 'With optimism bias')} - ${presentCash}`,
});

export const netPublicCost = ratio.line({
  id: 'netPublicCost',
  name: 'Net public cost',
  unit: '£k',
  per: [],
  sentence: 'Present costs less the cash they release; below nothing the programme pays for itself.',
  rule: rule`${at(presentCosts, view, 'With optimism bias')} - ${presentCash}`,
});

export const ratioOnNetCost = ratio.line({
  id: 'ratioOnNetCost',
  name: 'Benefit-cost ratio on the net public cost',
  unit: 'ratio',
  per: [],
  sentence: 'Other benefits for each pound of net public cost; blank where the programme pays for itself.',
  rule: rule`if(${netPublicCost} > 0, ${presentOther} / ${netPublicCost}, absent)`,
});

/** Benefits against the net public cost. */
export const netPublicCostChapters = [cash.chapter, ratio.chapter];
