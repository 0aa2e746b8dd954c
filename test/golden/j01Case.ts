import type { CaseDocument } from '../../src/model/jointCase';
import { j01Inputs } from './j01';

const perBody = <Value>(of: (organisation: (typeof j01Inputs.organisations)[number]) => Value): Value[] =>
  j01Inputs.organisations.map(of);

/**
 * The golden case as a case document. Net budgets stand as gross expenditure without income, addressable procurement as
 * generic spend without schools and joint contracts. The funding gap of all bodies stands with the first.
 */
export function j01Case(
  baseline: Record<string, readonly number[]>,
  staff: Record<string, readonly number[]>,
): CaseDocument {
  const { keys, keyWeights, costs, costBias, levers } = j01Inputs;
  const gap = [
    ...j01Inputs.fundingGap,
    ...new Array<null>(j01Inputs.years.length - j01Inputs.fundingGap.length).fill(null),
  ];
  return {
    format: 'hjw-case/1',
    title: 'Golden case',
    members: {
      organisation: j01Inputs.organisations,
      service: j01Inputs.services,
      lever: Object.keys(levers),
      year: j01Inputs.years,
      costCategory: Object.keys(costs),
    },
    inputs: {
      grossExpenditure: perBody(body => baseline[body] ?? []),
      externalIncome: 0,
      staff: perBody(body => staff[body] ?? []),
      statedNet: j01Inputs.netTotal,
      procuredSpend: perBody(body => [j01Inputs.procurementAddressable[body], 0]),
      schoolsSpend: 0,
      alreadyJointSpend: 0,
      investment: keys.investment,
      serviceUse: keys.use,
      costDriver: keys.driver,
      fundingGap: [gap, ...j01Inputs.organisations.slice(1).map(() => null)],
      leverRate: levers,
      procurementRate: j01Inputs.procurementRate,
      phasing: j01Inputs.phasing,
      discountRate: j01Inputs.discountRate,
      financeRate: j01Inputs.discountRate,
      benefitBias: j01Inputs.benefitHaircut,
      costEstimate: costs,
      costBias,
      investmentWeight: keyWeights.investment,
      useWeight: keyWeights.use,
      driverWeight: keyWeights.driver,
    },
  };
}
