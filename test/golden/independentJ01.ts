// A second derivation of the golden case in plain arithmetic. It shares no code with the product, so that the two can
// be held against each other; it is written for these three bodies and this one game, not for use.
import { j01Inputs } from './j01';

type Organisation = (typeof j01Inputs.organisations)[number];
type ByOrganisation<Value = number> = Readonly<Record<Organisation, Value>>;

const inputs = j01Inputs;
const { organisations } = inputs;

function byOrganisation<Value>(work: (organisation: Organisation) => Value): ByOrganisation<Value> {
  return { HCC: work('HCC'), HC: work('HC'), HFRA: work('HFRA') };
}

function sum(numbers: Iterable<number>): number {
  return Array.from(numbers).reduce((total, number) => total + number, 0);
}

function totalOf(values: ByOrganisation): number {
  return sum(Object.values(values));
}

/** Splits whole units by largest remainder; ties go to the larger weight, then to the first. */
function splitUnits(units: number, weights: readonly number[]): readonly number[] {
  const all = sum(weights);
  const quotas = weights.map(weight => (units * weight) / all);
  const parts = quotas.map(Math.floor);
  const queue = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota), weight: weights[index]! }))
    .sort((one, other) => other.remainder - one.remainder || other.weight - one.weight || one.index - other.index);
  for (const { index } of queue.slice(0, units - sum(parts))) {
    parts[index]! += 1;
  }
  return parts;
}

const baseline = byOrganisation(organisation =>
  splitUnits(inputs.netTotal[organisation] / inputs.netUnit, inputs.serviceWeights[organisation]).map(
    units => units * inputs.netUnit,
  ),
);
const staff = byOrganisation(organisation =>
  splitUnits(inputs.staffTotal[organisation] / inputs.staffUnit, inputs.serviceWeights[organisation]),
);
const net = byOrganisation(organisation => sum(baseline[organisation]));

// Each lever takes its rate of what the levers before it left of the baseline.
const byLever = byOrganisation(organisation => {
  const base = net[organisation];
  const { management, spareCapacity, incomeGeneration, economiesOfScale, processEfficiency } = inputs.levers;
  const afterManagement = base * (1 - management);
  const afterCapacity = afterManagement * (1 - spareCapacity);
  const afterIncome = afterCapacity * (1 - incomeGeneration);
  const afterScale = afterIncome * (1 - economiesOfScale);
  return {
    management: base * management,
    spareCapacity: afterManagement * spareCapacity,
    incomeGeneration: afterCapacity * incomeGeneration,
    economiesOfScale: afterIncome * economiesOfScale,
    processEfficiency: afterScale * processEfficiency,
    procurement: inputs.procurementAddressable[organisation] * inputs.procurementRate,
  };
});
const saving = byOrganisation(organisation => sum(Object.values(byLever[organisation])));
const total = totalOf(saving);
const additiveTotal =
  totalOf(net) * sum(Object.values(inputs.levers)) + totalOf(inputs.procurementAddressable) * inputs.procurementRate;

type CostLine = keyof typeof inputs.costs;
const costLines: readonly CostLine[] = ['programme', 'ict', 'redundancy', 'ictRecurrent'];

function present(flows: readonly number[]): number {
  return sum(flows.map((flow, year) => flow / (1 + inputs.discountRate) ** year));
}

/** Halves a bracket until the flows are worth nothing. The flows turn from costs to benefits once. */
function internalRate(flows: readonly number[]): number {
  const worthAt = (rate: number): number => sum(flows.map((flow, year) => flow / (1 + rate) ** year));
  let [low, high] = [0, 10];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    [low, high] = worthAt(middle) > 0 ? [middle, high] : [low, middle];
  }
  return low;
}

/** Returns the years from the first flow until the cumulative flow reaches zero. */
function paybackYears(flows: readonly number[]): number {
  let cumulative = flows[0]!;
  let year = 0;
  while (cumulative < 0) {
    year += 1;
    if (cumulative + flows[year]! >= 0) {
      return year - 1 - cumulative / flows[year]!;
    }
    cumulative += flows[year]!;
  }
  return year;
}

function appraise(benefitFactor: number, costFactor: (line: CostLine) => number) {
  const benefits = inputs.phasing.map(part => total * part * benefitFactor);
  const costs = inputs.years.map((_, year) => sum(costLines.map(line => inputs.costs[line][year]! * costFactor(line))));
  const flows = benefits.map((benefit, year) => benefit - costs[year]!);
  const presentBenefits = present(benefits);
  const presentCosts = present(costs);
  // The first year has no flow: the modified rate and the paybacks count from 2012/13, nine years before the last.
  const growth = 1 + inputs.discountRate;
  const fromStart = flows.slice(1);
  const presentDeficits = present(fromStart.map(flow => Math.max(0, -flow)));
  const finalSurpluses = present(fromStart.map(flow => Math.max(0, flow))) * growth ** 9;
  return {
    benefits,
    costs,
    net: flows,
    cumulative: flows.map((_, year) => sum(flows.slice(0, year + 1))),
    presentBenefits,
    presentCosts,
    netPresentValue: presentBenefits - presentCosts,
    benefitCostRatio: presentBenefits / presentCosts,
    returnOnInvestment: (sum(benefits) - sum(costs)) / sum(costs),
    internalRate: internalRate(flows),
    modifiedInternalRate: (finalSurpluses / presentDeficits) ** (1 / 9) - 1,
    payback: paybackYears(fromStart),
    discountedPayback: paybackYears(fromStart.map((flow, year) => flow / growth ** (year + 1))),
    benefitsCanFallPercent: 100 * (1 - presentCosts / presentBenefits),
    costsCanRisePercent: 100 * (presentBenefits / presentCosts - 1),
  };
}

const withoutBias = appraise(1, () => 1);
const withBias = appraise(1 - inputs.benefitHaircut, line => 1 + inputs.costBias[line]);

const gapClosed = inputs.fundingGap.map((gap, year) => ({
  year: inputs.years[year]!,
  gap,
  netSaving: withBias.net[year]!,
  netPercent: (100 * withBias.net[year]!) / gap,
  grossPercent: (100 * withBias.benefits[year]!) / gap,
}));

const blendKey = byOrganisation(organisation =>
  sum(
    (['investment', 'use', 'driver'] as const).map(measure => {
      const key = inputs.keys[measure];
      return (inputs.keyWeights[measure] * key[organisation]) / totalOf(key);
    }),
  ),
);

// The game: the largest body of a coalition absorbs the others and saves ρ on what it absorbs.
const rho = total / (totalOf(net) - net.HCC);
const [both, withThird] = [rho * net.HC, rho * net.HFRA];
const worth = [0, 0, 0, both, 0, withThird, withThird, total];

// Six orders of joining: the first adds nothing, the others what the coalition then gains.
const shapley = {
  HCC: (both + withThird + 2 * (total - withThird)) / 6,
  HC: (both + withThird + 2 * (total - withThird)) / 6,
  HFRA: (2 * withThird + 2 * (total - both)) / 6,
};

// The smallest gains are HFRA's and that of HCC with HC. They sum to total − both, so the nucleolus makes them equal.
// What then remains falls to HCC and HC, whose places in the game are the same.
const third = (total - both) / 2;
const nucleolus = { HCC: (total - third) / 2, HC: (total - third) / 2, HFRA: third };

const totalPounds = Math.round(total * 1000);
function inPounds(key: ByOrganisation): ByOrganisation {
  const parts = splitUnits(
    totalPounds,
    organisations.map(organisation => key[organisation]),
  );
  return { HCC: parts[0]!, HC: parts[1]!, HFRA: parts[2]! };
}

const pounds = {
  byBaseline: inPounds(net),
  byStaff: inPounds(inputs.staffTotal),
  byInvestment: inPounds(inputs.keys.investment),
  byBlend: inPounds(blendKey),
  byShapley: inPounds(shapley),
  byNucleolus: inPounds(nucleolus),
};

function isInTheCore(shares: ByOrganisation): boolean {
  return [1, 2, 3, 4, 5, 6].every(coalition => {
    const members = organisations.filter((_, player) => ((coalition >> player) & 1) === 1);
    return sum(members.map(member => shares[member])) >= 1000 * worth[coalition]! - 2;
  });
}

/** Holds what the golden case comes to, in the shape of the expected figures. */
export const independentJ01 = {
  baseline,
  staff,
  netTotal: totalOf(net),
  staffTotal: sum(Object.values(staff).map(sum)),
  steadyState: { byLever, byOrganisation: saving, total, additiveTotal },
  withoutBias,
  withBias,
  gapClosed,
  blendKey,
  pounds: { total: totalPounds, ...pounds },
  game: { worth, rho, shapley, nucleolus },
  everyShareIsIndividuallyRational: Object.values(pounds).every(shares => Math.min(...Object.values(shares)) >= 0),
  everyShareIsInTheCore: Object.values(pounds).every(isInTheCore),
};
