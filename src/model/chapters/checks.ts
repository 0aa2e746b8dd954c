import type { Expression } from '../../lines/expression';
import { at, each, least, most, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { basis, check, organisation, pace, service, view, year } from '../dimensions';
import { transfer } from './agreedShare';
import { netOfAll, netOfService } from './baseline';
import { chargedOfAll, chargesOfAll } from './charges';
import {
  baselineDifference,
  benefitsByView,
  costsByView,
  gapDifference,
  leastAddressable,
  leastGross,
  leastIncome,
  leastStaff,
  leastStep,
  mostBodyOpening,
  nominalDifference,
  openingDifference,
  phasingEnd,
  presentDifference,
  rechargeDifference,
  roundingDifference,
  shareDifference,
} from './checkedFigures';
import { places, roundingStep, tolerance } from './conventions';
import { leastShare } from './fairness';
import { driverWeight, investmentWeight, useWeight } from './keys';
import { additiveSaving } from './overlap';
import { boughtServices, soldServices } from './recharges';
import { addressableOfBody, yearlySaving } from './savings';
import { benefitTotal, costShare } from './statementTotals';

const results = chapter('Checks', 'checks', { isHead: true });

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
    'Internal recharges add to nothing where both sides are recorded': holds(
      rule`${most(rechargeDifference, organisation)} <= ${tolerance}`,
    ),
    'Addressable procurement is not negative': holds(rule`${least(leastAddressable, organisation)} >= 0`),
    'Phasing rises from 0% to 100%': holds(
      rule`and(${least(leastStep, pace)} >= 0, and(${least(phasingEnd, pace)} = 1, ${most(phasingEnd, pace)} = 1))`,
    ),
    'Weights of the blended key add to 100%': holds(
      rule`round(${investmentWeight} + ${useWeight} + ${driverWeight}, ${places}) = 1`,
    ),
    'Levers together save no more than if they did not overlap': holds(
      rule`round(${additiveSaving} - ${yearlySaving}, ${places}) >= 0`,
    ),
    'Yearly saving stays within the baseline and addressable procurement': holds(
      rule`${yearlySaving} <= ${netOfAll} + ${sum(addressableOfBody, organisation)}`,
    ),
    'Net present social value agrees by two routes': holds(
      rule`and(${most(presentDifference, view)} = 0, ${least(presentDifference, view)} = 0)`,
    ),
    'Real and nominal cash flows have the same present value': holds(rule`${most(nominalDifference, view)} = 0`),
    'Charges for running costs add to what is charged': holds(
      rule`round(${chargesOfAll} - ${chargedOfAll}, ${places}) = 0`,
    ),
    'The bodies together bear every cost': holds(
      rule`round(${sum(costShare, organisation)} - ${at(costsByView, view, 'With optimism bias')}, ${places}) = 0`,
    ),
    'The bodies together receive every benefit': holds(
      rule`round(${sum(benefitTotal, organisation)} - ${at(benefitsByView, view, 'With optimism bias')}, ${places}) = 0`,
    ),
    'What the bodies sell each other is what they buy': holds(
      rule`abs(${sum(boughtServices, organisation)} - ${sum(soldServices, organisation)}) <= ${tolerance}`,
    ),
    'Shares add to the whole, to the pound': holds(rule`${most(shareDifference, basis)} = 0`),
    'Every body gains from every key': holds(rule`${least(leastShare, basis)} >= 0`),
    'The baselines of the services add to that of the bodies': holds(
      rule`round(${sum(netOfService, service)} - ${netOfAll}, ${places}) = 0`,
    ),
    'Transfers between the bodies add to nothing': holds(rule`round(${sum(transfer, organisation)}, ${places}) = 0`),
    'The gap closed is counted against the gap of the same year': holds(rule`${most(gapDifference, year)} = 0`),
    'Rounding the saving to share moves it by half a step at most': holds(
      rule`round(${roundingDifference} + ${roundingDifference}, ${places}) <= ${roundingStep}`,
    ),
    'Opening balances are the closing balances of the year before': holds(
      rule`${most(openingDifference, year)} + ${most(mostBodyOpening, year)} = 0`,
    ),
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

/** What must hold before anyone signs. */
export const checksChapters = [results.chapter];
