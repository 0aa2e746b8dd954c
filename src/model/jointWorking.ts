import { buildModel } from '../lines/model';
import { agreedShareChapters } from './chapters/agreedShare';
import { appraisalChapters } from './chapters/appraisal';
import { baselineChapters } from './chapters/baseline';
import { bodiesChapters } from './chapters/bodies';
import { budgetsChapters } from './chapters/budgets';
import { businessAsUsualChapters } from './chapters/businessAsUsual';
import { cashFlowChapters } from './chapters/cashFlow';
import { chargeInputsChapters } from './chapters/chargeInputs';
import { chargesChapters } from './chapters/charges';
import { checkedFiguresChapters } from './chapters/checkedFigures';
import { checksChapters } from './chapters/checks';
import { conventionsChapters } from './chapters/conventions';
import { costOfChangeChapters } from './chapters/costOfChange';
import { costPoolsChapters } from './chapters/costPools';
import { curvesChapters } from './chapters/curves';
import { delayChapters } from './chapters/delay';
import { discountingChapters } from './chapters/discounting';
import { fairnessChapters } from './chapters/fairness';
import { financialCaseChapters } from './chapters/financialCase';
import { fundingGapChapters } from './chapters/fundingGap';
import { gamesChapters } from './chapters/games';
import { keysChapters } from './chapters/keys';
import { keysInUseChapters } from './chapters/keysInUse';
import { knownSavingsChapters } from './chapters/knownSavings';
import { leverSavingsChapters } from './chapters/leverSavings';
import { leversChapters } from './chapters/levers';
import { netPublicCostChapters } from './chapters/netPublicCost';
import { optimismBiasChapters } from './chapters/optimismBias';
import { overlapChapters } from './chapters/overlap';
import { payChapters } from './chapters/pay';
import { paybackChapters } from './chapters/payback';
import { payersChapters } from './chapters/payers';
import { phasingChapters } from './chapters/phasing';
import { pricesChapters } from './chapters/prices';
import { procurementChapters } from './chapters/procurement';
import { ratesChapters } from './chapters/rates';
import { rechargesChapters } from './chapters/recharges';
import { releasesChapters } from './chapters/releases';
import { savingsChapters } from './chapters/savings';
import { sensitivityRangesChapters } from './chapters/sensitivityRanges';
import { serviceSavingsChapters } from './chapters/serviceSavings';
import { sharesChapters } from './chapters/shares';
import { statementTotalsChapters } from './chapters/statementTotals';
import { statementsChapters } from './chapters/statements';
import { yearlySavingsChapters } from './chapters/yearlySavings';

/**
 * The joint-working model: phasing and rates, baseline, savings, cost of change, cash flow, appraisal, funding gap, charges
 * for running cost, games, shares, the statement of each body and checks, each rule written once.
 *
 * Money is in thousands of pounds (£k) in real prices of year 0 unless a line says pounds; expenditure, costs and savings
 * are positive, a surplus is negative. Year 0 is the first year and is not discounted.
 */
export const jointWorking = buildModel([
  ...budgetsChapters,
  ...bodiesChapters,
  ...rechargesChapters,
  ...baselineChapters,
  ...leversChapters,
  ...payChapters,
  ...knownSavingsChapters,
  ...leverSavingsChapters,
  ...procurementChapters,
  ...serviceSavingsChapters,
  ...savingsChapters,
  ...overlapChapters,
  ...phasingChapters,
  ...curvesChapters,
  ...conventionsChapters,
  ...optimismBiasChapters,
  ...delayChapters,
  ...yearlySavingsChapters,
  ...costOfChangeChapters,
  ...releasesChapters,
  ...businessAsUsualChapters,
  ...cashFlowChapters,
  ...ratesChapters,
  ...pricesChapters,
  ...discountingChapters,
  ...paybackChapters,
  ...appraisalChapters,
  ...netPublicCostChapters,
  ...fundingGapChapters,
  ...keysChapters,
  ...chargeInputsChapters,
  ...costPoolsChapters,
  ...chargesChapters,
  ...gamesChapters,
  ...sharesChapters,
  ...fairnessChapters,
  ...keysInUseChapters,
  ...agreedShareChapters,
  ...payersChapters,
  ...statementsChapters,
  ...financialCaseChapters,
  ...statementTotalsChapters,
  ...sensitivityRangesChapters,
  ...checkedFiguresChapters,
  ...checksChapters,
]);
