import type { Line } from '../../lines/line';
import { first, least, most, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { basis, category, organisation, pace, service, view, year } from '../dimensions';
import { npsv } from './appraisal';
import { netBudgetOfBody, rechargesOfBody } from './baseline';
import { statedNet } from './bodies';
import { externalIncome, grossExpenditure, internalRecharges, staff } from './budgets';
import { benefits, costs, cumulative, netCash, openingBenefit } from './cashFlow';
import { places, poundsPerThousand } from './conventions';
import { planned } from './curves';
import { discountedCumulative, discountedNet, discountedNominal, openingPresent } from './discounting';
import { shareTotal } from './fairness';
import { nominalPosition, openingCash } from './financialCase';
import { gapClosed, gapOfAll } from './fundingGap';
import { addressableSpend } from './procurement';
import { yearlySaving } from './savings';
import { savingToShare } from './shares';
import { cumulativeOfSharing, openingOfSharing } from './statements';

const tests = chapter('What the checks look at', 'checks');

export const leastGross = tests.line({
  id: 'leastGross',
  name: 'Least gross expenditure',
  unit: '£k',
  per: [organisation],
  sentence: 'Of all services of the body.',
  isLevel: true,
  rule: least(grossExpenditure, service),
});

export const leastIncome = tests.line({
  id: 'leastIncome',
  name: 'Least external income',
  unit: '£k',
  per: [organisation],
  sentence: 'Of all services of the body.',
  isLevel: true,
  rule: least(externalIncome, service),
});

export const leastStaff = tests.line({
  id: 'leastStaff',
  name: 'Least staff number',
  unit: 'FTE',
  per: [organisation],
  sentence: 'Of all services of the body.',
  isLevel: true,
  rule: least(staff, service),
});

export const baselineDifference = tests.line({
  id: 'baselineDifference',
  name: 'Difference from the stated total',
  unit: '£k',
  per: [organisation],
  sentence: 'Net budget against the total that the source states; nothing where it states none.',
  rule: rule`if(given(${statedNet}), abs(${netBudgetOfBody} - ${statedNet}), 0)`,
});

export const leastRecharge = tests.line({
  id: 'leastRecharge',
  name: 'Least internal recharge',
  unit: '£k',
  per: [organisation],
  sentence: 'Below nothing where a service charges others.',
  isLevel: true,
  rule: least(internalRecharges, service),
});

export const mostRecharge = tests.line({
  id: 'mostRecharge',
  name: 'Most internal recharge',
  unit: '£k',
  per: [organisation],
  sentence: 'Above nothing where a service is charged by others.',
  isLevel: true,
  rule: most(internalRecharges, service),
});

export const rechargeDifference = tests.line({
  id: 'rechargeDifference',
  name: 'Internal recharges left over',
  unit: '£k',
  per: [organisation],
  sentence: 'Where charges paid and charges made are both recorded their sum is nothing.',
  rule: rule`if(and(${leastRecharge} < 0, ${mostRecharge} > 0), abs(${rechargesOfBody}), 0)`,
});

export const leastAddressable = tests.line({
  id: 'leastAddressable',
  name: 'Least addressable procurement',
  unit: '£k',
  per: [organisation],
  sentence: 'Of all categories of the body.',
  isLevel: true,
  rule: least(addressableSpend, category),
});

export const phasingStep = tests.line({
  id: 'phasingStep',
  name: 'Step of the phasing',
  unit: '%',
  per: [pace, year],
  sentence: 'The phasing less that of the year before.',
  rule: first(year, planned, rule`${planned} - ${previous(planned, year)}`),
});

export const leastStep = tests.line({
  id: 'leastStep',
  name: 'Least step of the phasing',
  unit: '%',
  per: [pace],
  sentence: 'Below nothing where the phasing falls.',
  rule: least(phasingStep, year),
});

export const phasingEnd = tests.line({
  id: 'phasingEnd',
  name: 'Phasing at its end',
  unit: '%',
  per: [pace],
  sentence: 'The steps together; the whole where the phasing is complete.',
  rule: rule`round(${sum(phasingStep, year)}, ${places})`,
});

export const nominalDifference = tests.line({
  id: 'nominalDifference',
  name: 'Difference between the real and the nominal route',
  unit: '£k',
  per: [view],
  sentence: 'Nominal flows at the nominal rate against real flows at the real rate.',
  rule: rule`abs(round(${sum(discountedNominal, year)} - ${npsv}, ${places}))`,
});

export const presentDifference = tests.line({
  id: 'presentDifference',
  name: 'Difference between two routes to the net present social value',
  unit: '£k',
  per: [view],
  sentence: 'The sum of discounted net benefits against present benefits less present costs.',
  rule: rule`round(${sum(discountedNet, year)} - ${npsv}, ${places})`,
});

export const shareDifference = tests.line({
  id: 'shareDifference',
  name: 'Shares against the whole',
  unit: '£',
  per: [basis],
  sentence: 'All shares under the key less the yearly saving to share.',
  rule: rule`abs(${shareTotal} - ${savingToShare})`,
});

export const roundingDifference = tests.line({
  id: 'roundingDifference',
  name: 'Rounding of the saving to share',
  unit: '£',
  per: [],
  sentence: 'How far the saving in whole steps lies from the saving itself.',
  rule: rule`abs(${savingToShare} - ${yearlySaving} * ${poundsPerThousand})`,
});

const byYear = chapter('What the checks look at, by year', 'checks');

export const gapClosedInMoney = byYear.line({
  id: 'gapClosedInMoney',
  name: 'Gap closed in money',
  unit: '£k',
  per: [year],
  sentence: 'The share closed times the cumulative gap of the same year; the net cash itself where there is no gap.',
  rule: rule`if(and(given(${gapClosed}), given(${gapOfAll})), ${gapClosed} * ${gapOfAll}, ${netCash})`,
});

export const gapDifference = byYear.line({
  id: 'gapDifference',
  name: 'Gap closed in money against the net cash',
  unit: '£k',
  per: [year],
  sentence: 'Nothing where the share is counted against the gap of its own year.',
  rule: rule`abs(round(${gapClosedInMoney} - ${netCash}, ${places}))`,
});

export const benefitOpeningDifference = byYear.line({
  id: 'benefitOpeningDifference',
  name: 'Opening net benefit against the closing one',
  unit: '£k',
  per: [view, year],
  sentence: 'Of the year before; both views.',
  rule: differenceOf(openingBenefit, cumulative),
});

export const presentOpeningDifference = byYear.line({
  id: 'presentOpeningDifference',
  name: 'Opening present value against the closing one',
  unit: '£k',
  per: [view, year],
  sentence: 'Of the year before; both views.',
  rule: differenceOf(openingPresent, discountedCumulative),
});

export const openingDifference = byYear.line({
  id: 'openingDifference',
  name: 'Opening balances of the programme',
  unit: '£k',
  per: [year],
  sentence: 'Both views together.',
  rule: rule`${sum(benefitOpeningDifference, view)} + ${sum(presentOpeningDifference, view)}`,
});

export const sharingOpeningDifference = byYear.line({
  id: 'sharingOpeningDifference',
  name: 'Opening balance of the body against the closing one',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Of the year before, after sharing.',
  rule: differenceOf(openingOfSharing, cumulativeOfSharing),
});

export const cashOpeningDifference = byYear.line({
  id: 'cashOpeningDifference',
  name: 'Opening cash of the body against the closing one',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Of the year before, in prices of the year.',
  rule: differenceOf(openingCash, nominalPosition),
});

export const mostBodyOpening = byYear.line({
  id: 'mostBodyOpening',
  name: 'Opening balances of the bodies',
  unit: '£k',
  per: [year],
  sentence: 'All bodies together.',
  rule: rule`${sum(sharingOpeningDifference, organisation)} + ${sum(cashOpeningDifference, organisation)}`,
});

/** How far an opening balance lies from the closing one of the year before; the first year opens with nothing. */
function differenceOf<Names extends string>(opening: Line<Names | 'year'>, closing: Line<Names | 'year'>) {
  return first(
    year,
    rule`abs(round(${opening}, ${places}))`,
    rule`abs(round(${opening} - ${previous(closing, year)}, ${places}))`,
  );
}

const horizon = chapter('Costs and benefits over the horizon', 'checks');

export const costsByView = horizon.line({
  id: 'costsByView',
  name: 'Costs',
  unit: '£k',
  per: [view],
  sentence: 'All years together.',
  rule: sum(costs, year),
});

export const benefitsByView = horizon.line({
  id: 'benefitsByView',
  name: 'Benefits',
  unit: '£k',
  per: [view],
  sentence: 'All years together.',
  rule: sum(benefits, year),
});

/** What the checks look at. */
export const checkedFiguresChapters = [tests.chapter, byYear.chapter, horizon.chapter];
