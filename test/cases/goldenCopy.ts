import { j01Expected, j01Inputs } from '../golden/j01';
import type { PublishedCase } from './publishedCase';

const organisations = j01Inputs.organisations;
const { pounds, game, steadyState } = j01Expected;

/** Writes a list of figures by service for each body under the services' names. */
const byService = (lists: Readonly<Record<string, readonly number[]>>) =>
  Object.fromEntries(
    organisations.map(body => [
      body,
      Object.fromEntries(j01Inputs.services.map((service, at) => [service, lists[body]?.[at]])),
    ]),
  );

const leverNames = {
  management: 'management',
  spareCapacity: 'spare capacity',
  incomeGeneration: 'income generation',
  economiesOfScale: 'economies of scale assets',
  processEfficiency: 'process efficiency',
  procurement: 'procurement leverage',
} as const;

const byLever = (body: (typeof organisations)[number]) =>
  Object.fromEntries(
    Object.entries(steadyState.byLever[body]).map(([lever, saving]) => [
      leverNames[lever as keyof typeof leverNames],
      saving,
    ]),
  );

function appraisal(view: 'withoutBias' | 'withBias') {
  const found = j01Expected[view];
  return {
    benefits: found.benefits,
    costs: found.costs,
    net: found.net,
    cumulative: found.cumulative,
    pvBenefits: found.presentBenefits,
    pvCosts: found.presentCosts,
    npsv: found.netPresentValue,
    bcr: found.benefitCostRatio,
    roiUndiscounted: found.returnOnInvestment,
    irr: found.internalRate,
    'mirr 3.5': found.modifiedInternalRate,
    'payback from 2012/13': found.payback,
    'discounted payback from 2012/13': found.discountedPayback,
    // Nothing flows in year 0, so a spreadsheet's NPV of the later years is the same.
    'excel NPV of net, years 1-10': found.netPresentValue,
    switching: { benefitsCanFallPct: found.benefitsCanFallPercent, costsCanRisePct: found.costsCanRisePercent },
  };
}

const [, A, B, AB, C, AC, BC, ABC] = game.worth;

/** The golden case of test/golden/j01.ts in the shape of the file that it was made from. */
export const j01: PublishedCase = {
  id: 'J01',
  source: 'Control totals of Joint Working in Hampshire, A Strategic Case, September 2011; every other input assumed',
  inputs: {
    orgs: organisations,
    services: j01Inputs.services,
    weightsPct: j01Inputs.serviceWeights,
    netTotal: j01Inputs.netTotal,
    fteTotal: j01Inputs.staffTotal,
    leversInOrder: Object.entries(j01Inputs.levers).map(([lever, rate]) => [
      leverNames[lever as keyof typeof leverNames],
      rate,
    ]),
    procurementAddressable: j01Inputs.procurementAddressable,
    procurementRate: j01Inputs.procurementRate,
    years: j01Inputs.years,
    phasing: j01Inputs.phasing,
    investment: j01Inputs.costs,
    optimismBias: { costs: j01Inputs.costBias, benefitsHaircut: j01Inputs.benefitHaircut },
    discountRate: j01Inputs.discountRate,
    fundingGap: j01Inputs.fundingGap,
    allocation: {
      investmentShare: j01Inputs.keys.investment,
      serviceUse: j01Inputs.keys.use,
      costDriver: j01Inputs.keys.driver,
      blendWeights: j01Inputs.keyWeights,
    },
  },
  expected: {
    baseline: byService(j01Expected.baseline),
    fte: byService(j01Expected.staff),
    controlTotals: { net: j01Expected.netTotal, fte: j01Expected.staffTotal },
    steadyStateByOrgAndLeverSequential: Object.fromEntries(organisations.map(body => [body, byLever(body)])),
    steadyStateByOrg: steadyState.byOrganisation,
    steadyStateTotal: steadyState.total,
    additiveTotal: steadyState.additiveTotal,
    noOb: appraisal('withoutBias'),
    withOb: appraisal('withBias'),
    gapClosed: j01Expected.gapClosed.map(({ year, gap, netSaving, netPercent, grossPercent }) => ({
      year,
      gap,
      netSaving,
      pct: netPercent,
      grossSavingPct: grossPercent,
    })),
    allocationGbp: {
      total: pounds.total,
      byBaseline: pounds.byBaseline,
      byFte: pounds.byStaff,
      byInvestment: pounds.byInvestment,
      byBlend: pounds.byBlend,
      blendKey: j01Expected.blendKey,
      shapley: pounds.byShapley,
      nucleolus: pounds.byNucleolus,
    },
    game: { v: { A, B, C, AB, AC, BC, ABC }, rho: game.rho, shapley: game.shapley, nucleolus: game.nucleolus },
    individualRationality: { allMethods: j01Expected.everyShareIsIndividuallyRational },
    core: Object.fromEntries(
      ['by baseline', 'by fte', 'by investment', 'by blend', 'shapley', 'nucleolus'].map(key => [
        key,
        j01Expected.everyShareIsInTheCore,
      ]),
    ),
  },
  tolerance: 1e-6,
};
