// A second derivation of the wide case in plain numbers. It shares no code with the product, so that the two can be held
// against each other; it is written for three bodies and eight years from method.md and the sentences of the lines, and
// goes other ways than the model where there is one: months simulated, costs as events, orders of joining tried.
import type { WideInputs } from './wideCase';
import type { Nested } from './wide/arithmetic';
import { sum, totalOf, upTo } from './wide/arithmetic';
import { appraisalOf, ratesOf, runningTotal } from './wide/deriveAppraisal';
import { chargesOf } from './wide/deriveCharges';
import { costEvents, payersOf, riskOf, savingEvents, upliftOf } from './wide/deriveFlows';
import type { SavingEvent } from './wide/deriveFlows';
import { worstGroup, worthsOf } from './wide/deriveGames';
import { cellOf, costOfPost, procurementOf } from './wide/deriveSavings';
import { shareLines, sharesOf } from './wide/deriveShares';
import { gapOf, statementLines, statementOf } from './wide/deriveStatements';
import { afterMitigation, curvesOf } from './wide/deriveTime';

/** Derives the figures of the model's lines by their ids, in the order of their members, and what every group is worth. */
export function independentWide(inputs: WideInputs) {
  const bodies = upTo(inputs.investment.length);
  const services = upTo(inputs.servicePace.length);
  const years = upTo(inputs.phasing.length);
  const categories = upTo(inputs.costBias.length);
  const views = [0, 1];

  const cells = bodies.map(body => services.map(service => cellOf(inputs, body, service)));
  type Cell = (typeof cells)[number][number];
  const each = (of: (cell: Cell) => Nested): Nested => cells.map(row => row.map(of));
  const ofBody = (of: (cell: Cell) => number) => cells.map(row => sum(row.map(of)));
  const ofService = (of: (cell: Cell) => number) => services.map(at => sum(cells.map(row => of(row[at]!))));
  const baselines = cells.map(row => row.map(cell => cell.baseline));
  const bought = bodies.map(body => procurementOf(inputs, body));
  const addressable = bought.map(parts => sum(parts.map(part => part.addressable)));
  const procurement = bought.map(parts => sum(parts.map(part => part.saving)));
  const net = ofBody(cell => cell.baseline);
  const savings = ofBody(cell => cell.saving).map((saving, body) => saving + procurement[body]!);
  const saving = sum(savings);
  const savingOfService = ofService(cell => cell.saving);

  const curves = curvesOf(inputs);
  const events = savingEvents(inputs, cells, procurement, curves);
  const fits = (view: number, body: number | null, service: SavingEvent['service'] | null, year: number) =>
    events.filter(
      event =>
        event.view === view &&
        event.year === year &&
        (body === null || event.body === body) &&
        (service === null || event.service === service),
    );
  const gross = (view: number, body: number | null, service: SavingEvent['service'] | null) =>
    years.map(year => totalOf(fits(view, body, service, year), event => event.amount));
  const closing = (body: number | null) =>
    years.map(year => totalOf(fits(1, body, null, year), event => event.closing));

  const charges = chargesOf(inputs, baselines, savingOfService);
  const paid = bodies.map(body => charges.pays(charges.chosen, body));
  const corrected = bodies.map(body => charges.corrects(body));
  const alone = net.map((baseline, body) => baseline + addressable[body]!);
  const procurementSaving = sum(procurement);
  const worths = worthsOf(inputs, { baselines, savingOfService, addressable, procurementSaving });
  const shares = sharesOf(inputs, {
    net,
    staff: ofBody(cell => cell.staff),
    savings,
    alone,
    charges: paid.map(sum),
    savingOfService,
    procurement: procurementSaving,
    worths,
  });

  const costs = costEvents(inputs, curves, shares.forInvestment, shares.forRunning);
  const costOf = (fitting: (event: (typeof costs)[number]) => boolean): number =>
    totalOf(costs, event => event.amount, fitting);
  const receipts = years.map(year => sum(inputs.assetReceipt.map(row => row[year]!)));
  const cut = afterMitigation(inputs.benefitBias, inputs.benefitContribution, inputs.factorMitigated);
  const benefits = views.map(view =>
    gross(view, null, null).map((amount, year) => {
      const all = amount + receipts[year]! + inputs.societalBenefit[year]!;
      return view === 1 ? all - all * cut : all;
    }),
  );
  const cash = closing(null).map((amount, year) => (amount + receipts[year]!) * (1 - cut));
  const rates = ratesOf(inputs);
  const allCosts = views.map(view => years.map(year => costOf(event => event.view === view && event.year === year)));
  const looks = views.map(view => appraisalOf(inputs, benefits[view]!, allCosts[view]!, rates));
  type Look = (typeof looks)[number];
  const byView = (of: (look: Look) => Nested): Nested => looks.map(of);
  const presentCash = sum(cash.map((flow, year) => flow * rates.factors[year]!));
  const [, biased] = looks as [Look, Look];
  const netPublicCost = biased.outlay - presentCash;
  const netCash = cash.map((flow, year) => flow - allCosts[1]![year]!);

  const statements = bodies.map(body =>
    statementOf(inputs, body, { costs, benefits: benefits[1]!, cash, agreed: shares.agreed, curves, rates }),
  );
  const gaps = bodies.map(body => gapOf(inputs, body));
  const gapOfAll = years.map(year =>
    inputs.fundingGap.some(row => row[year] !== null) ? sum(gaps.map(gap => gap[year]!)) : NaN,
  );
  const againstGap = (flows: readonly number[]) => gapOfAll.map((gap, year) => (gap > 0 ? flows[year]! / gap : NaN));
  const byLever = (body: number) => inputs.leverRate.map((_, at) => sum(cells[body]!.map(cell => cell.byLever[at]!)));

  const lines: Readonly<Record<string, Nested>> = {
    netBudget: each(cell => cell.budget),
    schoolsTakenOut: each(cell => cell.schools),
    adjustments: each(cell => cell.adjusted),
    netBaseline: each(cell => cell.baseline),
    staffInScope: each(cell => cell.staff),
    netBudgetOfBody: ofBody(cell => cell.budget),
    adjustmentsOfBody: ofBody(cell => cell.adjusted),
    netOfBody: net,
    staffOfBody: ofBody(cell => cell.staff),
    rechargesOfBody: inputs.internalRecharges.map(sum),
    netOfService: ofService(cell => cell.baseline),
    staffOfService: ofService(cell => cell.staff),
    netOfAll: sum(net),
    staffOfAll: sum(ofBody(cell => cell.staff)),
    loadedCost: bodies.map(body => costOfPost(inputs, body)),
    postsSaving: each(cell => cell.posts),
    capacitySaving: each(cell => cell.capacity),
    timeSaving: each(cell => cell.cashedTime),
    knownSaving: each(cell => cell.known),
    incomeSaving: each(cell => cell.margin),
    timeNotCashed: each(cell => cell.otherTime),
    leverBase: each(cell => cell.left),
    leverRateUsed: each(cell => cell.rates),
    leverSaving: each(cell => cell.byLever),
    leverCash: each(cell => cell.cashByLever),
    savingByLevers: each(cell => cell.byLevers),
    serviceSaving: each(cell => cell.saving),
    cashOfService: each(cell => cell.cash),
    addressableSpend: bought.map(parts => parts.map(part => part.addressable)),
    procurementByCategory: bought.map(parts => parts.map(part => part.saving)),
    bodySavingByLever: bodies.map(byLever),
    leverSavingOfBody: ofBody(cell => cell.saving),
    addressableOfBody: addressable,
    procurementSaving: procurement,
    yearlySavingOfBody: savings,
    savingShareOfBody: savings.map((amount, body) => amount / (inputs.wholeBodyNet[body] ?? NaN)),
    yearlySaving: saving,
    savingShareOfBaseline: saving / sum(net),
    withoutOverlapOfBody: ofBody(cell => cell.onTheWhole),
    additiveSaving: saving - sum(ofBody(cell => cell.byLevers)) + sum(ofBody(cell => cell.onTheWhole)),
    planned: curves.planned,
    reached: curves.reached,
    overrunMonths: curves.overrun,
    benefitBiasUsed: cut,
    costBiasUsed: categories.map(category => upliftOf(inputs, category)),
    grossSavingOfService: bodies.map(body => services.map(service => gross(0, body, service))),
    savingWithOverrun: bodies.map(body => services.map(service => gross(1, body, service))),
    procurementOfBody: bodies.map(body => gross(0, body, 'procurement')),
    procurementWithOverrun: bodies.map(body => gross(1, body, 'procurement')),
    grossSavingOfBody: bodies.map(body => gross(0, body, null)),
    grossOfBodyWithOverrun: bodies.map(body => gross(1, body, null)),
    gapClosingOfBody: bodies.map(body => closing(body)),
    grossSaving: gross(0, null, null),
    grossWithOverrun: gross(1, null, null),
    gapClosing: closing(null),
    costOf: views.map(view =>
      categories.map(kind =>
        years.map(year => costOf(event => event.view === view && event.kind === kind && event.year === year)),
      ),
    ),
    releaseCosts: years.map(year =>
      costOf(event => event.view === 0 && event.kind === 'release' && event.year === year),
    ),
    strandedCosts: years.map(year =>
      costOf(event => event.view === 0 && event.kind === 'stranded' && event.year === year),
    ),
    incrementalRisk: years.map(year => riskOf(inputs, year)),
    receipts,
    benefits,
    costs: allCosts,
    netBenefit: byView(look => look.net),
    cumulative: byView(look => runningTotal(look.net)),
    cashBenefits: cash,
    otherBenefits: benefits[1]!.map((benefit, year) => benefit - cash[year]!),
    netCash,
    discountRateUsed: rates.rates,
    discountFactor: rates.factors,
    priceLevel: rates.prices,
    payLevel: rates.pay,
    nominalFactor: rates.nominal,
    discountedBenefits: byView(look => look.presentBenefits),
    discountedCosts: byView(look => look.presentCosts),
    discountedNet: byView(look => look.presentNet),
    discountedCumulative: byView(look => runningTotal(look.presentNet)),
    nominalNet: byView(look => look.nominal),
    firstFlow: byView(look => look.start),
    presentBenefits: byView(look => look.gain),
    presentCosts: byView(look => look.outlay),
    npsv: byView(look => look.worth),
    totalCosts: allCosts.map(sum),
    benefitCostRatio: byView(look => look.ratio),
    returnOnInvestment: byView(look => look.onCosts),
    hasOneRate: byView(look => (Number.isNaN(look.internal) ? 0 : 1)),
    internalRateOfReturn: byView(look => look.internal),
    modifiedRateOfReturn: byView(look => look.modified),
    payback: byView(look => look.payback),
    firstPayback: byView(look => look.first),
    discountedPayback: byView(look => look.discounted),
    benefitsCanFall: byView(look => 1 - look.outlay / look.gain),
    costsCanRise: byView(look => look.gain / look.outlay - 1),
    presentCash,
    presentOther: biased.gain - presentCash,
    netPublicCost,
    ratioOnNetCost: netPublicCost > 0 ? (biased.gain - presentCash) / netPublicCost : NaN,
    gapCounted: gaps,
    gapStep: gaps.map((gap, body) =>
      gap.map((amount, year) => (inputs.fundingGap[body]![year] === null ? 0 : amount - (gap[year - 1] ?? 0))),
    ),
    gapOfAll,
    gapClosed: againstGap(netCash),
    gapClosedGross: againstGap(cash),
    gapLeft: gapOfAll.map((gap, year) => gap - netCash[year]!),
    runningCost: charges.running,
    chargedCost: charges.charged,
    unusedCost: charges.unused,
    useShareOfService: bodies.map(body => charges.splits.map(split => split.byActivity[body]!)),
    capacityShareOfService: bodies.map(body => charges.splits.map(split => split.byReserve[body]!)),
    actualShareOfService: bodies.map(body => charges.splits.map(split => split.byActual[body]!)),
    chargeShare: bodies.map(body => charges.splits.map(split => split.charged[body]!)),
    reachingBodies: charges.reaching,
    chargeByMethod: charges.reaching.map(pools => bodies.map(body => sum(charges.pays(pools, body)))),
    charge: paid,
    trueUp: corrected,
    chargeOfBody: paid.map(sum),
    trueUpOfBody: corrected.map(sum),
    chargeAgainstAlone: paid.map((row, body) => sum(row) - net[body]!),
    chargedOfAll: sum(charges.charged),
    ...shareLines(inputs, shares),
    standAloneCost: alone,
    leastCore: worstGroup(worths, shares.nucleolus).loss,
    payerShare: payersOf(inputs, shares.forInvestment, shares.forRunning),
    costOfBodyByCategory: bodies.map(body =>
      categories.map(kind =>
        years.map(year =>
          costOf(event => event.view === 1 && event.body === body && event.kind === kind && event.year === year),
        ),
      ),
    ),
    costOfBody: statements.map(statement => statement.asEstimated),
    netBenefitOfBody: statements.map((statement, body) =>
      gross(0, body, null).map((amount, year) => amount - statement.asEstimated[year]!),
    ),
    ...statementLines(statements),
  };
  return { lines, worths };
}
