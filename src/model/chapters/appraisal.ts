import type { Expression } from '../../lines/expression';
import { internalRate, least, most, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { view, year } from '../dimensions';
import { benefits, costs, netBenefit } from './cashFlow';
import { yearsAhead } from './curves';
import { discountedBenefits, discountedCosts, financedGain, financedOutlay, financeRate } from './discounting';
import {
  belowNothing,
  discountedBelowNothing,
  discountedPaidBackAt,
  firstFlow,
  paidBackAt,
  turnsDown,
  turnsUp,
} from './payback';

const results = chapter('Appraisal', 'results');

export const presentBenefits = results.line({
  id: 'presentBenefits',
  name: 'Present value of benefits',
  unit: '£k',
  per: [view],
  sentence: 'All years together.',
  rule: sum(discountedBenefits, year),
});

export const presentCosts = results.line({
  id: 'presentCosts',
  name: 'Present value of costs',
  unit: '£k',
  per: [view],
  sentence: 'All years together.',
  rule: sum(discountedCosts, year),
});

export const npsv = results.line({
  id: 'npsv',
  name: 'Net present social value',
  unit: '£k',
  per: [view],
  sentence: 'Benefits less costs, discounted; year 0 undiscounted, real prices.',
  rule: rule`${presentBenefits} - ${presentCosts}`,
});

export const totalCosts = results.line({
  id: 'totalCosts',
  name: 'Cost of change over the horizon',
  unit: '£k',
  per: [view],
  sentence: 'All costs together, one-off and recurring, not discounted.',
  rule: sum(costs, year),
});

export const benefitCostRatio = results.line({
  id: 'benefitCostRatio',
  name: 'Benefit-cost ratio',
  unit: 'ratio',
  per: [view],
  sentence: 'Present value of benefits for each present pound of cost.',
  rule: rule`if(${presentCosts} = 0, absent, ${presentBenefits} / ${presentCosts})`,
});

export const returnOnInvestment = results.line({
  id: 'returnOnInvestment',
  name: 'Return on investment',
  unit: '%',
  per: [view],
  sentence: 'Net benefit for each pound of cost, not discounted.',
  rule: rule`if(${totalCosts} = 0, absent, (${sum(benefits, year)} - ${totalCosts}) / ${totalCosts})`,
});

export const netOverHorizon = results.line({
  id: 'netOverHorizon',
  name: 'Net benefit over the horizon',
  unit: '£k',
  per: [view],
  sentence: 'All years together, not discounted.',
  rule: sum(netBenefit, year),
});

export const hasOneRate = results.line({
  id: 'hasOneRate',
  name: 'There is one rate of return',
  unit: 'number',
  per: [view],
  sentence: '1 where costs come first, benefits follow for good and outweigh them; otherwise no one rate exists.',
  rule: rule`if(and(and(${sum(turnsUp, year)} = 1, ${sum(turnsDown, year)} = 0), ${netOverHorizon} > 0), 1, 0)`,
});

export const internalRateOfReturn = results.line({
  id: 'internalRateOfReturn',
  name: 'Internal rate of return',
  unit: '%',
  per: [view],
  sentence: 'The rate at which the net benefits are worth nothing; blank when there is no one rate.',
  rule: rule`if(${hasOneRate} = 1, ${internalRate(netBenefit, year)}, absent)`,
});

export const presentGain = results.line({
  id: 'presentGain',
  name: 'Years of gain at the finance rate',
  unit: '£k',
  per: [view],
  sentence: 'Net benefit of the years that gain, at the value of year 0 by the finance rate.',
  rule: sum(financedGain, year),
});

export const presentOutlay = results.line({
  id: 'presentOutlay',
  name: 'Years of outlay at the finance rate',
  unit: '£k',
  per: [view],
  sentence: 'Net cost of the years that cost, at the value of year 0 by the finance rate.',
  rule: sum(financedOutlay, year),
});

export const yearsFromFirst = results.line({
  id: 'yearsFromFirst',
  name: 'Years from the first flow',
  unit: 'years',
  per: [view],
  sentence: 'To the last year; blank where nothing flows.',
  rule: rule`if(given(${firstFlow}), ${yearsAhead} - ${firstFlow}, absent)`,
});

export const yearsAtWork = results.line({
  id: 'yearsAtWork',
  name: 'Years at work',
  unit: 'years',
  per: [view],
  sentence: 'The periods over which the modified rate compounds.',
  rule: rule`if(given(${yearsFromFirst}), if(${yearsFromFirst} > 0, ${yearsFromFirst}, absent), absent)`,
});

export const modifiedRateOfReturn = results.line({
  id: 'modifiedRateOfReturn',
  name: 'Modified internal rate of return',
  unit: '%',
  per: [view],
  sentence: 'The yearly return from the first flow on if gains are reinvested and outlays financed at the stated rate.',
  rule: rule`if(and(given(${yearsAtWork}), ${presentOutlay} > 0),
    (1 + ${financeRate}) * (${presentGain} / ${presentOutlay}) ^ (1 / ${yearsAtWork}) - 1, absent)`,
});

export const lastRecovery = results.line({
  id: 'lastRecovery',
  name: 'Last recovery',
  unit: 'years',
  per: [view],
  sentence: 'The last moment at which the running total turns from below nothing, if there is one.',
  rule: most(paidBackAt, year),
});

export const lastDiscountedRecovery = results.line({
  id: 'lastDiscountedRecovery',
  name: 'Last recovery, discounted',
  unit: 'years',
  per: [view],
  sentence: 'The same with the discounted running total.',
  rule: most(discountedPaidBackAt, year),
});

export const yearsBelow = results.line({
  id: 'yearsBelow',
  name: 'Years below nothing',
  unit: 'number',
  per: [view],
  sentence: 'Years in which more has been paid than gained.',
  rule: sum(belowNothing, year),
});

export const payback = results.line({
  id: 'payback',
  name: 'Payback',
  unit: 'years',
  per: [view],
  sentence: 'Years from the first flow until the costs are recovered for good; blank when they never are.',
  rule: recovered(netOverHorizon, yearsBelow, lastRecovery),
});

export const firstRecovery = results.line({
  id: 'firstRecovery',
  name: 'First recovery',
  unit: 'years',
  per: [view],
  sentence: 'The first moment at which the running total turns from below nothing, if there is one.',
  rule: least(paidBackAt, year),
});

export const firstPayback = results.line({
  id: 'firstPayback',
  name: 'First payback',
  unit: 'years',
  per: [view],
  sentence: 'Years until the costs are recovered for the first time; later costs may undo it.',
  rule: rule`if(${yearsBelow} = 0, 0, ${firstRecovery})`,
});

export const discountedPayback = results.line({
  id: 'discountedPayback',
  name: 'Discounted payback',
  unit: 'years',
  per: [view],
  sentence: 'As payback, discounted.',
  rule: recovered(npsv, rule`${sum(discountedBelowNothing, year)}`, lastDiscountedRecovery),
});

export const benefitsCanFall = results.line({
  id: 'benefitsCanFall',
  name: 'Benefits can fall by',
  unit: '%',
  per: [view],
  sentence: 'Fall of all benefits at which the net present social value is nothing.',
  rule: rule`if(${presentBenefits} = 0, absent, ${npsv} / ${presentBenefits})`,
});

export const costsCanRise = results.line({
  id: 'costsCanRise',
  name: 'Costs can rise by',
  unit: '%',
  per: [view],
  sentence: 'Rise of all costs at which the net present social value is nothing.',
  rule: rule`if(${presentCosts} = 0, absent, ${npsv} / ${presentCosts})`,
});

/** Nothing to wait for where the running total is never below nothing. */
function recovered<Names extends string>(
  total: Expression<Names>,
  timesBelow: Expression<Names>,
  moment: Expression<Names>,
): Expression<Names> {
  return rule`if(${total} < 0, absent, if(${timesBelow} = 0, 0, ${moment}))`;
}

/** What the programme is worth. */
export const appraisalChapters = [results.chapter];
