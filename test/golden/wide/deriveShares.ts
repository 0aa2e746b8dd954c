import type { WideInputs } from '../wideCase';
import { inWholeSteps, sum, upTo } from './arithmetic';
import type { Worths } from './deriveGames';
import { headsOf, nucleolusOf, separableOf, shapleyOf, spendOf, worstGroup } from './deriveGames';

/** The keys in the order of the model, by the names that a document chooses them by. */
export const KEYS = [
  'Net baseline',
  'Staff',
  'Investment',
  'Blended key',
  'Shapley value',
  'Nucleolus',
  'Own budgets',
  'Per-capita nucleolus',
  'Proportional nucleolus',
  'Separable costs',
  'Stand-alone cost',
  'Equal gain',
  'Running cost',
] as const;

/** What the keys are drawn from, by body where it is a list. */
export interface KeyBasis {
  readonly net: readonly number[];
  readonly staff: readonly number[];
  readonly savings: readonly number[];
  readonly alone: readonly number[];
  readonly charges: readonly number[];
  readonly savingOfService: readonly number[];
  readonly procurement: number;
  readonly worths: Worths;
}

const partsOf = (amounts: readonly number[]): readonly number[] => amounts.map(amount => amount / sum(amounts));

/** Splits of the yearly saving under every key, to the step of the rounding, and who would rather leave. */
export function sharesOf(inputs: WideInputs, basis: KeyBasis) {
  const { worths, alone } = basis;
  const saving = sum(basis.savings);
  const values = {
    shapley: shapleyOf(worths),
    nucleolus: nucleolusOf(worths, () => 1),
    perCapita: nucleolusOf(worths, headsOf),
    proportional: nucleolusOf(worths, spendOf(worths, alone)),
    separable: separableOf(worths, alone),
  };
  const weighed = [
    [inputs.investment, inputs.investmentWeight],
    [inputs.serviceUse, inputs.useWeight],
    [inputs.costDriver, inputs.driverWeight],
  ] as const;
  const blended = inputs.investment.map((_, body) =>
    sum(weighed.map(([amounts, weight]) => weight * partsOf(amounts)[body]!)),
  );
  const keyOf: Readonly<Record<(typeof KEYS)[number], readonly number[]>> = {
    'Net baseline': partsOf(basis.net),
    Staff: partsOf(basis.staff),
    Investment: partsOf(inputs.investment),
    'Blended key': blended,
    'Shapley value': partsOf(values.shapley),
    Nucleolus: partsOf(values.nucleolus),
    'Own budgets': partsOf(basis.savings),
    'Per-capita nucleolus': partsOf(values.perCapita),
    'Proportional nucleolus': partsOf(values.proportional),
    'Separable costs': partsOf(values.separable),
    'Stand-alone cost': partsOf(alone),
    'Equal gain': alone.map(() => 1 / alone.length),
    'Running cost': partsOf(basis.charges),
  };
  const keys = KEYS.map(name => keyOf[name]);
  const [forInvestment, forRunning, forBenefit] = inputs.keyChosen.map(
    name => keys[KEYS.findIndex(key => key === name)]!,
  );

  // Every service's saving is handed out in turn, by its own key where it has one; procurement by the common key.
  const handedOut = upTo(basis.savingOfService.length).map(service => {
    const own = inputs.serviceKey.map(row => row[service] ?? 0);
    return (sum(own) > 0 ? partsOf(own) : forBenefit!).map(part => part * basis.savingOfService[service]!);
  });
  const received = upTo(basis.net.length).map(
    body => sum(handedOut.map(parts => parts[body]!)) + basis.procurement * forBenefit![body]!,
  );
  const agreed = received.map(amount => amount / saving);

  const toShare = Math.round((saving * 1000) / inputs.roundingStep) * inputs.roundingStep;
  const shares = keys.map(key => inWholeSteps(toShare, key, inputs.roundingStep));
  const inPounds = worths.map(worth => worth * 1000);
  return {
    ...values,
    onAbsorbed: saving / (sum(basis.net) - Math.max(...basis.net)),
    blended,
    keys,
    forInvestment: forInvestment!,
    forRunning: forRunning!,
    forBenefit: forBenefit!,
    handedOut,
    agreed,
    toShare,
    shares,
    agreedShares: inWholeSteps(toShare, agreed, inputs.roundingStep),
    worst: shares.map(split => worstGroup(inPounds, split)),
  };
}

/** The lines of the shares by their ids. */
export function shareLines(inputs: WideInputs, shares: ReturnType<typeof sharesOf>) {
  const own = shares.shares[KEYS.indexOf('Own budgets')]!;
  return {
    absorptionRate: shares.onAbsorbed,
    shapleyValue: shares.shapley,
    nucleolusValue: shares.nucleolus,
    perCapitaValue: shares.perCapita,
    proportionalValue: shares.proportional,
    separableValue: shares.separable,
    blendedKey: shares.blended,
    key: shares.keys,
    savingToShare: shares.toShare,
    share: shares.shares,
    leastShare: shares.shares.map(split => Math.min(...split)),
    coreShortfall: shares.worst.map(group => group.loss),
    inWorstGroup: shares.worst.map(group => group.members),
    inCore: shares.worst.map(group => (group.loss <= 2 * inputs.roundingStep ? 1 : 0)),
    investmentKey: shares.forInvestment,
    runningCostKey: shares.forRunning,
    benefitKey: shares.forBenefit,
    sharedOfService: own.map((_, body) => shares.handedOut.map(parts => parts[body]!)),
    agreedKey: shares.agreed,
    agreedShare: shares.agreedShares,
    ownSaving: own,
    transfer: shares.agreedShares.map((amount, body) => amount - own[body]!),
  };
}
