import { absent, first, least, previous } from '../../lines/expression';
import type { Line } from '../../lines/line';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { view, year } from '../dimensions';
import { discountRate } from './assumptions';
import { benefits, costs, cumulative, netBenefit } from './cashFlow';

const discounting = chapter('Discounting', 'workings');

export const yearNumber = discounting.line({
  id: 'yearNumber',
  name: 'Year number',
  unit: 'years',
  per: [year],
  sentence: 'Years since year 0.',
  rule: self => first(year, rule`0`, rule`${previous(self, year)} + 1`),
});

export const discountFactor = discounting.line({
  id: 'discountFactor',
  name: 'Discount factor',
  unit: 'factor',
  per: [year],
  sentence: 'Year 0 counts in full; each later year divides by one plus its rate.',
  rule: self => first(year, rule`1`, rule`${previous(self, year)} / (1 + ${discountRate})`),
});

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

export const discountedCumulative = discounting.line({
  id: 'discountedCumulative',
  name: 'Cumulative present value',
  unit: '£k',
  per: [view, year],
  sentence: 'Running total of the discounted net benefit.',
  rule: self => first(year, discountedNet, rule`${previous(self, year)} + ${discountedNet}`),
});

export const discountedGain = discounting.line({
  id: 'discountedGain',
  name: 'Years of gain',
  unit: '£k',
  per: [view, year],
  sentence: 'Discounted net benefit of the years that gain.',
  rule: rule`max(${discountedNet}, 0)`,
});

export const discountedOutlay = discounting.line({
  id: 'discountedOutlay',
  name: 'Years of outlay',
  unit: '£k',
  per: [view, year],
  sentence: 'Discounted net cost of the years that cost.',
  rule: rule`max(0 - ${discountedNet}, 0)`,
});

const recovery = chapter('Payback', 'workings');

export const flowYear = recovery.line({
  id: 'flowYear',
  name: 'Year with a flow',
  unit: 'years',
  per: [view, year],
  sentence: 'The year number where there is a benefit or a cost, else blank.',
  rule: rule`if(abs(${benefits}) + abs(${costs}) > 0, ${yearNumber}, absent)`,
});

export const firstFlow = recovery.line({
  id: 'firstFlow',
  name: 'First flow',
  unit: 'years',
  per: [view],
  sentence: 'The year number of the first flow; payback is counted from here.',
  rule: least(flowYear, year),
});

export const paidBackAt = recovery.line({
  id: 'paidBackAt',
  name: 'Paid back at',
  unit: 'years',
  per: [view, year],
  sentence: 'Where the running total turns from below nothing: years since the first flow, linear within the year.',
  rule: crossing(cumulative, netBenefit),
});

export const discountedPaidBackAt = recovery.line({
  id: 'discountedPaidBackAt',
  name: 'Paid back at, discounted',
  unit: 'years',
  per: [view, year],
  sentence: 'As above, with the discounted running total.',
  rule: crossing(discountedCumulative, discountedNet),
});

export const flowSign = recovery.line({
  id: 'flowSign',
  name: 'Sign of the net benefit',
  unit: 'number',
  per: [view, year],
  sentence: '1 above nothing, -1 below; a year of nothing keeps the sign of the year before.',
  rule: self => {
    const sign = rule`if(${netBenefit} > 0, 1, 0) - if(${netBenefit} < 0, 1, 0)`;
    return first(year, sign, rule`if(${netBenefit} = 0, ${previous(self, year)}, ${sign})`);
  },
});

export const turnsUp = recovery.line({
  id: 'turnsUp',
  name: 'Turns from cost to benefit',
  unit: 'number',
  per: [view, year],
  sentence: '1 where the net benefit turns from below nothing to above.',
  rule: first(year, rule`0`, rule`if(and(${previous(flowSign, year)} < 0, ${flowSign} > 0), 1, 0)`),
});

export const turnsDown = recovery.line({
  id: 'turnsDown',
  name: 'Turns from benefit to cost',
  unit: 'number',
  per: [view, year],
  sentence: '1 where the net benefit turns from above nothing to below.',
  rule: first(year, rule`0`, rule`if(and(${previous(flowSign, year)} > 0, ${flowSign} < 0), 1, 0)`),
});

function crossing(
  total: Line<'view' | 'year'>,
  flow: Line<'view' | 'year'>,
): ReturnType<typeof first<'year', never, 'view' | 'year'>> {
  const turns = rule`and(${previous(total, year)} < 0, ${total} >= 0)`;
  const moment = rule`${yearNumber} - 1 - ${firstFlow} - ${previous(total, year)} / ${flow}`;
  return first(year, absent, rule`if(given(${firstFlow}), if(${turns}, ${moment}, absent), absent)`);
}

export const discountingChapters = [discounting.chapter, recovery.chapter];
