import { each, first, least, most, previous, sum } from '../../lines/expression';
import type { Expression } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { basis, check, organisation, service, view, year } from '../dimensions';
import { leastShare, savingToShare, shareTotal } from './allocation';
import { npsv } from './appraisal';
import { discountedNet } from './discounting';
import { driverWeight, investmentWeight, phasing, places, tolerance, useWeight } from './assumptions';
import { externalIncome, grossExpenditure, staff, statedNet } from './inputs';
import { additiveSaving, addressableSpend, netOfAll, netOfBody, yearlySaving } from './savings';

const tests = chapter('What the checks look at', 'checks');

export const leastGross = tests.line({
  id: 'leastGross',
  name: 'Least gross expenditure',
  unit: '£k',
  per: [organisation],
  sentence: 'Of all services of the body.',
  rule: least(grossExpenditure, service),
});

export const leastIncome = tests.line({
  id: 'leastIncome',
  name: 'Least external income',
  unit: '£k',
  per: [organisation],
  sentence: 'Of all services of the body.',
  rule: least(externalIncome, service),
});

export const leastStaff = tests.line({
  id: 'leastStaff',
  name: 'Least staff number',
  unit: 'FTE',
  per: [organisation],
  sentence: 'Of all services of the body.',
  rule: least(staff, service),
});

export const baselineDifference = tests.line({
  id: 'baselineDifference',
  name: 'Difference from the stated total',
  unit: '£k',
  per: [organisation],
  sentence: 'Net baseline against the total that the source states; nothing where it states none.',
  rule: rule`if(given(${statedNet}), abs(${netOfBody} - ${statedNet}), 0)`,
});

export const phasingStep = tests.line({
  id: 'phasingStep',
  name: 'Step of the phasing',
  unit: '%',
  per: [year],
  sentence: 'The phasing less that of the year before.',
  rule: first(year, phasing, rule`${phasing} - ${previous(phasing, year)}`),
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

const results = chapter('Checks', 'checks');

export const checkHolds = results.line({
  id: 'checkHolds',
  name: 'Holds',
  unit: 'number',
  per: [check],
  sentence: '1 where the check holds.',
  rule: each(check, {
    'Net budgets agree with the totals stated by the sources': holds(
      rule`${most(baselineDifference, organisation)} <= ${tolerance}`,
    ),
    'No budget, income or staff number is negative': holds(
      rule`and(and(${least(leastGross, organisation)} >= 0, ${least(leastIncome, organisation)} >= 0), ${least(leastStaff, organisation)} >= 0)`,
    ),
    'Addressable procurement is not negative': holds(rule`${least(addressableSpend, organisation)} >= 0`),
    'Phasing rises from 0% to 100%': holds(
      rule`and(${least(phasingStep, year)} >= 0, round(${sum(phasingStep, year)}, ${places}) = 1)`,
    ),
    'Weights of the blended key add to 100%': holds(
      rule`round(${investmentWeight} + ${useWeight} + ${driverWeight}, ${places}) = 1`,
    ),
    'Levers together save no more than if they did not overlap': holds(
      rule`round(${additiveSaving} - ${yearlySaving}, ${places}) >= 0`,
    ),
    'Yearly saving stays within the baseline and addressable procurement': holds(
      rule`${yearlySaving} <= ${netOfAll} + ${sum(addressableSpend, organisation)}`,
    ),
    'Net present social value agrees by two routes': holds(
      rule`and(${most(presentDifference, view)} = 0, ${least(presentDifference, view)} = 0)`,
    ),
    'Shares add to the whole, to the pound': holds(rule`${most(shareDifference, basis)} = 0`),
    'Every body gains from every key': holds(rule`${least(leastShare, basis)} >= 0`),
  }),
});

export const checkFails = results.line({
  id: 'checkFails',
  name: 'Fails',
  unit: 'number',
  per: [check],
  sentence: '1 where the check does not hold.',
  rule: rule`1 - ${checkHolds}`,
});

export const failedChecks = results.line({
  id: 'failedChecks',
  name: 'Checks that do not hold',
  unit: 'number',
  per: [],
  sentence: '0 where every check holds.',
  rule: sum(checkFails, check),
});

function holds<Names extends string>(condition: Expression<Names>): Expression<Names> {
  return rule`if(${condition}, 1, 0)`;
}

export const checkChapters = [tests.chapter, results.chapter];
