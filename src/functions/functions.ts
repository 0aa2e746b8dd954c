// The add-in's worksheet functions. Their comments are what Excel shows while a formula is typed. Ids, names and the
// order of parameters never change; functions.json is made from this file by `npm run functions`.
import { directAllocation } from '../engine/directAllocation';
import { reciprocalAllocation } from '../engine/reciprocalAllocation';
import { stepDownAllocation } from '../engine/stepDownAllocation';
import { answerAllocate } from './calculators/answerAllocate';
import { answerBlend } from './calculators/answerBlend';
import { answerCoreGap } from './calculators/answerCoreGap';
import { answerDiscountFactors } from './calculators/answerDiscountFactors';
import { answerFinancialYears } from './calculators/answerFinancialYears';
import { answerLevers } from './calculators/answerLevers';
import { answerNetPresentValue } from './calculators/answerNetPresentValue';
import { answerNucleolus } from './calculators/answerNucleolus';
import { answerOptimismBias } from './calculators/answerOptimismBias';
import { answerPayback } from './calculators/answerPayback';
import { answerPhase } from './calculators/answerPhase';
import { answerSeparableCosts } from './calculators/answerSeparableCosts';
import { answerServiceCosts } from './calculators/answerServiceCosts';
import { answerShapley } from './calculators/answerShapley';
import { answerSwitchingValue } from './calculators/answerSwitchingValue';
import { answerLive } from './live/answerLive';
import { resultQuestion } from './live/resultQuestion';
import { savingsQuestion } from './live/savingsQuestion';
import { shareQuestion } from './live/shareQuestion';
import { yearlyQuestion } from './live/yearlyQuestion';

/**
 * Gives the model's gross saving in £'000, as estimated and before costs of change: yearly at steady state, or of one year; it follows the model. A service's saving is without procurement. Example: =HJW.SAVINGS("HCC",,"2014/15")
 * @customfunction SAVINGS
 * @param [organisation] An organisation of the model. Empty: all together.
 * @param [service] A service of the model. Empty: all services and procurement.
 * @param [year] A financial year in any spelling, such as "2014/15". Empty: the yearly saving at steady state.
 * @param invocation Tells Excel of every new figure.
 */
export function savings(
  organisation: unknown,
  service: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answerLive(savingsQuestion(organisation, service, year), invocation);
}

/**
 * Gives the model's costs of change and new running costs in £'000, as estimated: of one year, or over the horizon; it follows the model. Example: =HJW.COSTS("HCC")
 * @customfunction COSTS
 * @param [organisation] An organisation of the model, for its part of the costs. Empty: all together.
 * @param [year] A financial year in any spelling, such as "2014/15". Empty: all years of the model together.
 * @param invocation Tells Excel of every new figure.
 */
export function costs(
  organisation: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answerLive(yearlyQuestion('these costs', 'HJW_line_costOfBody', organisation, year), invocation);
}

/**
 * Gives the model's savings less costs in £'000, as estimated, not discounted and before sharing: of one year, or over the horizon; it follows the model. Example: =HJW.NETBENEFIT(,"2014/15")
 * @customfunction NETBENEFIT
 * @param [organisation] An organisation of the model. Empty: all together.
 * @param [year] A financial year in any spelling, such as "2014/15". Empty: all years of the model together.
 * @param invocation Tells Excel of every new figure.
 */
export function netBenefit(
  organisation: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answerLive(yearlyQuestion('this net benefit', 'HJW_line_netBenefitOfBody', organisation, year), invocation);
}

/**
 * Gives a headline of the model, money in £'000 and with optimism bias, as its Summary sheet shows it; it follows the model. Example: =HJW.RESULT("NPSV")
 * @customfunction RESULT
 * @param measure "NPSV", "BCR", "IRR", "Payback", "Discounted payback" (both in years), "Gap closed" (a fraction), "FTE", "Baseline" or "Cost of change".
 * @param [organisation] An organisation of the model, for "FTE", "Baseline" and "Cost of change". Empty: all together.
 * @param invocation Tells Excel of every new figure.
 */
export function result(
  measure: unknown,
  organisation: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answerLive(resultQuestion(measure, organisation), invocation);
}

/**
 * Gives an organisation's share in £'000: of the yearly saving by the agreed key, or over the horizon and with optimism bias of the one-off costs or the running costs; it follows the model. Example: =HJW.SHARE("HCC","investment")
 * @customfunction SHARE
 * @param organisation An organisation of the model.
 * @param [what] "benefit" for the yearly saving, "investment" for the one-off costs of change or "running cost" for the recurring ones. Empty: "benefit".
 * @param invocation Tells Excel of every new figure.
 */
export function share(
  organisation: unknown,
  what: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answerLive(shareQuestion(organisation, what), invocation);
}

/**
 * Splits an amount over weights by largest remainder, so that the parts add to it exactly; ties go to the larger weight, then to the first, and a zero weight gets nothing. Example: =HJW.ALLOCATE(100,{1,1,1}) → {33.34,33.33,33.33}
 * @customfunction ALLOCATE
 * @param amount The amount to split, in any unit of money.
 * @param weights One row or one column of numbers, zero or more: head counts, shares, use.
 * @param [unit] The smallest amount that may be handed out, in the unit of the amount. Empty: 0.01, a penny.
 * @returns The parts, in a row or a column as the weights are.
 */
export function allocate(amount: unknown, weights: unknown[][], unit?: unknown): number[][] {
  return answerAllocate(amount, weights, unit);
}

/**
 * Blends several measures into one key for sharing: each organisation's part of every measure, weighted; the key adds to 1. Example: =HJW.BLEND({60,20;40,20},{3,1}) → {0.575;0.425}
 * @customfunction BLEND
 * @param keys A row for each organisation and a column for each measure, zero or more, in any units.
 * @param weights One row with a weight for each measure, zero or more; they need not add to 1.
 * @returns A fraction for each organisation, in a column.
 */
export function blend(keys: unknown[][], weights: unknown[][]): number[][] {
  return answerBlend(keys, weights);
}

/**
 * Charges service departments to those who receive their services, straight in proportion to the receivers' use. Example: =HJW.DIRECT({360000;95000},{0,10,50,40;5,0,45,50}) → {245000,210000}
 * @customfunction DIRECT
 * @param costs One column with the cost of each service department, in any unit of money.
 * @param usage A row for each service department: how its output is used by the departments in the same order, then by each receiver; in any unit.
 * @returns What each receiver bears, in a row, in the unit of the costs.
 */
export function direct(costs: unknown[][], usage: unknown[][]): number[][] {
  return answerServiceCosts(directAllocation, costs, usage);
}

/**
 * Charges service departments to those who receive their services by closing the departments in the order listed, each over the later ones and the receivers. Example: =HJW.STEPDOWN({360000;95000},{0,10,50,40;5,0,45,50}) → {242052.63,212947.37}
 * @customfunction STEPDOWN
 * @param costs One column with the cost of each service department, in any unit of money.
 * @param usage A row for each service department: how its output is used by the departments in the same order, then by each receiver; in any unit.
 * @returns What each receiver bears, in a row, in the unit of the costs.
 */
export function stepDown(costs: unknown[][], usage: unknown[][]): number[][] {
  return answerServiceCosts(stepDownAllocation, costs, usage);
}

/**
 * Charges service departments to those who receive their services with all that the departments use of each other, by simultaneous equations. Example: =HJW.RECIPROCAL({1200;2400},{0,1,1,4;1,0,1,3}) → {827.59,2772.41}
 * @customfunction RECIPROCAL
 * @param costs One column with the cost of each service department, in any unit of money.
 * @param usage A row for each service department: how its output is used by the departments in the same order, then by each receiver; in any unit.
 * @returns What each receiver bears, in a row, in the unit of the costs.
 */
export function reciprocal(costs: unknown[][], usage: unknown[][]): number[][] {
  return answerServiceCosts(reciprocalAllocation, costs, usage);
}

/**
 * Shares a joint saving by the Shapley value: what each player adds on average over every order of joining. Example: =HJW.SHAPLEY({"A+B";"A+C";"B+C";"A+B+C"},{60;40;20;90}) → {"A",40;"B",30;"C",20}
 * @customfunction SHAPLEY
 * @param coalitions One column of names joined by +, such as HCC+HC; single players may be left out.
 * @param values One column with the saving of each coalition, in any unit of money; players left out save nothing alone.
 * @returns A row for each player in order of first appearance: name and share, in the unit of the values.
 */
export function shapley(coalitions: unknown[][], values: unknown[][]): unknown[][] {
  return answerShapley(coalitions, values);
}

/**
 * Shares a joint saving by the nucleolus, which leaves the worst-off coalition as content as can be; in the core whenever there is one. Example: =HJW.NUCLEOLUS({"A+B";"A+C";"B+C";"A+B+C"},{60;40;20;90}) → {"A",47.5;"B",27.5;"C",15}
 * @customfunction NUCLEOLUS
 * @param coalitions One column of names joined by +, such as HCC+HC, of up to 12 players; single players may be left out.
 * @param values One column with the saving of each coalition, in any unit of money; players left out save nothing alone.
 * @returns A row for each player in order of first appearance: name and share, in the unit of the values.
 */
export function nucleolus(coalitions: unknown[][], values: unknown[][]): unknown[][] {
  return answerNucleolus(coalitions, values);
}

/**
 * Shares a joint cost by separable costs and remaining benefits: each player's own cost of joining, and a part of the rest by what it still saves. Example: =HJW.SCRB({"A";"B";"A+B"},{60;50;90}) → {"A",50;"B",40}
 * @customfunction SCRB
 * @param coalitions One column of names joined by +, such as HCC+HC: every coalition, single players included.
 * @param costs One column with the cost of each coalition, in any unit of money.
 * @returns A row for each player in order of first appearance: name and cost, in the unit of the costs.
 */
export function scrb(coalitions: unknown[][], costs: unknown[][]): unknown[][] {
  return answerSeparableCosts(coalitions, costs);
}

/**
 * Tests shares of a joint saving: by how much the worst-off coalition falls short of what it would save by itself; 0 or less means that nobody gains by leaving. Example: =HJW.COREGAP({"A+B";"A+C";"B+C";"A+B+C"},{60;40;20;90},{40;30;20}) → -10
 * @customfunction COREGAP
 * @param coalitions One column of names joined by +, such as HCC+HC; single players may be left out.
 * @param values One column with the saving of each coalition, in any unit of money; players left out save nothing alone.
 * @param shares One column with each player's share in order of first appearance, in the unit of the values; they should add to what all save together.
 * @returns The largest shortfall of any group of some of the players, in the unit of the values.
 */
export function coreGap(coalitions: unknown[][], values: unknown[][], shares: unknown[][]): number {
  return answerCoreGap(coalitions, values, shares);
}

/**
 * Works out what savings levers take off budgets, each lever on what the earlier ones left, so that no pound is saved twice. Example: =HJW.LEVERS({1000},{0.1,0.05}) → {100,45}
 * @customfunction LEVERS
 * @param baseline One column of budgets, in any unit of money.
 * @param rates The rate of each lever as a fraction (0.05 for 5%): one row for all budgets, or a row for each.
 * @param [method] "sequential", or "additive" for every lever on the whole budget. Empty: "sequential".
 * @returns A row for each budget, a column for each lever, in the unit of the baseline.
 */
export function levers(baseline: unknown[][], rates: unknown[][], method?: unknown): number[][] {
  return answerLevers(baseline, rates, method);
}

/**
 * Spreads yearly amounts over years by how much of them each year reaches. Example: =HJW.PHASE({200},{0,0.5,1}) → {0,100,200}
 * @customfunction PHASE
 * @param annual One column of yearly amounts, in any unit of money.
 * @param profile One row with the part that each year reaches, as a fraction (0.4 for 40%).
 * @returns A row for each amount, a column for each year, in the unit of the amounts.
 */
export function phase(annual: unknown[][], profile: unknown[][]): number[][] {
  return answerPhase(annual, profile);
}

/**
 * Gives the factor by which an amount of a year is discounted; year 0 counts in full, and factors are chained where the rate falls. Example: =HJW.DISCOUNTFACTOR(10) → 0.7089
 * @customfunction DISCOUNTFACTOR
 * @param year Whole years from the base year, 0 to 1000: one, or a range of them.
 * @param [schedule] "standard", "health" or "low" (the Green Book's declining schedules, February 2026), or one rate as a fraction (0.035). Empty or 0: "standard"; the text "0" is no discounting.
 * @returns The factors, in the shape of the years.
 */
export function discountFactor(year: unknown[][], schedule?: unknown): number[][] {
  return answerDiscountFactors(year, schedule);
}

/**
 * Gives the net present social value of yearly flows, the first of them in year 0 and not discounted, unlike Excel's NPV. Example: =HJW.NPSV({-100,60,60},0.1) → 4.13
 * @customfunction NPSV
 * @param flows One row or one column of yearly flows, benefits above zero and costs below, in any unit of money.
 * @param [schedule] "standard", "health" or "low" (the Green Book's declining schedules, February 2026), or one rate as a fraction (0.035). Empty or 0: "standard"; the text "0" is no discounting.
 * @returns The value, in the unit of the flows.
 */
export function npsv(flows: unknown[][], schedule?: unknown): number {
  return answerNetPresentValue(flows, schedule);
}

/**
 * Gives the periods until flows have paid back for good, counted from the first flow and evenly within a period; #N/A when they never do. Example: =HJW.PAYBACK({-1000,300,400,500}) → 2.6
 * @customfunction PAYBACK
 * @param flows One row or one column of flows, benefits above zero and costs below, in any unit of money.
 * @param [schedule] "standard", "health" or "low" (the Green Book's declining schedules, February 2026), or one rate as a fraction (0.035), for the discounted payback. Empty: not discounted.
 * @returns The payback in periods: years where the flows are yearly.
 */
export function payback(flows: unknown[][], schedule?: unknown): number {
  return answerPayback(flows, schedule);
}

/**
 * Gives the fraction by which benefits can fall before the net present value is nil; below zero, they have to rise by so much. Example: =HJW.SWITCHINGVALUE({0,60,60},{100,0,0},0.1) → 0.0397
 * @customfunction SWITCHINGVALUE
 * @param benefits One row or one column of yearly benefits above zero from year 0, in any unit of money.
 * @param costs One row or one column of yearly costs above zero from year 0, in the unit of the benefits.
 * @param [schedule] "standard", "health" or "low" (the Green Book's declining schedules, February 2026), or one rate as a fraction (0.035). Empty or 0: "standard"; the text "0" is no discounting.
 * @returns A fraction of the benefits: 0.3 for 30%.
 */
export function switchingValue(benefits: unknown[][], costs: unknown[][], schedule?: unknown): number {
  return answerSwitchingValue(benefits, costs, schedule);
}

/**
 * Gives the Green Book's upper bound of optimism bias as a fraction of the estimate, reduced by the part that is managed. Example: =HJW.OPTIMISMBIAS("Non-standard buildings","capex",0.92) → 0.0408
 * @customfunction OPTIMISMBIAS
 * @param category "Non-standard buildings", "Standard buildings", "Non-standard civil engineering", "Standard civil engineering", "Equipment and development" (ICT too) or "Outsourcing".
 * @param measure "capex", "duration", or "opex" for outsourcing.
 * @param [mitigation] The part of the bias that is managed, as a fraction from 0 to 1. Empty: 0.
 * @returns A fraction of the estimate: 0.51 for 51%.
 */
export function optimismBias(category: unknown, measure: unknown, mitigation?: unknown): number {
  return answerOptimismBias(category, measure, mitigation);
}

/**
 * Writes a financial year, April to March, in one way, from any spelling or from a date. Example: =HJW.FINANCIALYEAR("11-12") → "2011/12"
 * @customfunction FINANCIALYEAR
 * @param value A year such as 2011/12, 11-12 or FY12 as text, or a date: one, or a range of them.
 * @returns The years as text, such as 2011/12, in the shape of the values.
 */
export function financialYear(value: unknown[][]): string[][] {
  return answerFinancialYears(value);
}
