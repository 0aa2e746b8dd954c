import { buildModel } from '../lines/model';
import { allocationChapters } from './chapters/allocation';
import { appraisalChapters } from './chapters/appraisal';
import { assumptionChapters } from './chapters/assumptions';
import { bodyChapters } from './chapters/bodies';
import { cashFlowChapters } from './chapters/cashFlow';
import { checkChapters } from './chapters/checks';
import { discountingChapters } from './chapters/discounting';
import { fundingGapChapters } from './chapters/fundingGap';
import { inputChapters } from './chapters/inputs';
import { savingChapters } from './chapters/savings';

/**
 * The joint-working model: baseline, levers and procurement, phasing, optimism bias, cost of change, net benefit,
 * discounting, appraisal, funding gap, allocation and checks, each rule written once.
 *
 * Money is in thousands of pounds (£k) in real prices of year 0 unless a line says pounds; expenditure, costs and savings
 * are positive, a surplus is negative. Year 0 is the first year and is not discounted.
 */
export const jointWorking = buildModel([
  ...inputChapters,
  ...assumptionChapters,
  ...savingChapters,
  ...cashFlowChapters,
  ...discountingChapters,
  ...appraisalChapters,
  ...fundingGapChapters,
  ...allocationChapters,
  ...bodyChapters,
  ...checkChapters,
]);
