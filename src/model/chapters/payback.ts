import type { Line } from '../../lines/line';
import { absent, first, least, previous } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { view, year } from '../dimensions';
import { benefits, costs, cumulative, netBenefit } from './cashFlow';
import { yearNumber } from './curves';
import { discountedCumulative, discountedNet } from './discounting';

const recovery = chapter('Payback', 'cashflow');

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

export const belowNothing = recovery.line({
  id: 'belowNothing',
  name: 'Running total below nothing',
  unit: 'number',
  per: [view, year],
  sentence: '1 where more has been paid than gained.',
  rule: rule`if(${cumulative} < 0, 1, 0)`,
});

export const discountedBelowNothing = recovery.line({
  id: 'discountedBelowNothing',
  name: 'Discounted running total below nothing',
  unit: 'number',
  per: [view, year],
  sentence: '1 where more has been paid than gained, discounted.',
  rule: rule`if(${discountedCumulative} < 0, 1, 0)`,
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

/** When costs are recovered. */
export const paybackChapters = [recovery.chapter];
