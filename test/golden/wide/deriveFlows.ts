import type { WideInputs } from '../wideCase';
import { sum, upTo } from './arithmetic';
import type { Cell } from './deriveSavings';
import { afterMitigation } from './deriveTime';
import type { curvesOf } from './deriveTime';

type Curves = ReturnType<typeof curvesOf>;

/** A saving that a body makes in a year; `view` is 0 as estimated, 1 with the overrun. Procurement is of no service. */
export interface SavingEvent {
  readonly view: number;
  readonly year: number;
  readonly body: number;
  readonly service: number | 'procurement';
  readonly amount: number;
  /** The part that can close a gap: it releases cash and is not reinvested. */
  readonly closing: number;
}

/** A cost that a body bears in a year; costs of change are of a category. */
export interface CostEvent {
  readonly view: number;
  readonly year: number;
  readonly body: number;
  readonly kind: number | 'release' | 'stranded' | 'risk';
  readonly amount: number;
}

const VIEWS = [0, 1];

/** Lists every saving of every year. What a body's own programme has planned already is not credited again. */
export function savingEvents(
  inputs: WideInputs,
  cells: readonly (readonly Cell[])[],
  procurement: readonly number[],
  curves: Curves,
): readonly SavingEvent[] {
  const events: SavingEvent[] = [];
  for (const view of VIEWS)
    for (const year of upTo(inputs.phasing.length))
      cells.forEach((row, body) => {
        row.forEach((cell, service) => {
          const achieved = cell.saving * inputs.realisation * curves.reached[view]![curves.paceOf(service)]![year]!;
          const amount = Math.max(achieved - inputs.plannedSaving[body]![service]![year]!, 0);
          const closing = cell.saving === 0 ? 0 : (amount * cell.cash) / cell.saving;
          events.push({ view, year, body, service, amount, closing });
        });
        const bought = procurement[body]! * inputs.realisation * curves.reached[view]![0]![year]!;
        const closing = bought - bought * inputs.reinvestedPart;
        events.push({ view, year, body, service: 'procurement', amount: bought, closing });
      });
  return events;
}

/** The uplift of a category of cost after mitigation. */
export function upliftOf(inputs: WideInputs, category: number): number {
  return afterMitigation(inputs.costBias[category]!, inputs.costContribution[category]!, inputs.factorMitigated);
}

/** What the programme risks and spends in a year beyond carrying on as before. */
export function riskOf(inputs: WideInputs, year: number): number {
  return inputs.riskCost[year]! - inputs.usualRisk[year]! - inputs.usualCost[year]!;
}

/** The part of a category of cost that each body bears: as agreed, or else by the key of its kind. */
export function payersOf(inputs: WideInputs, investment: readonly number[], running: readonly number[]) {
  return inputs.payerPart.map((row, category) => {
    const key = inputs.costRecurring[category] === 'Recurring' ? running : investment;
    return key.map((part, body) => row[body] ?? part);
  });
}

/** Lists every cost of every year with the body that bears it. */
export function costEvents(
  inputs: WideInputs,
  curves: Curves,
  investment: readonly number[],
  running: readonly number[],
): readonly CostEvent[] {
  const events: CostEvent[] = [];
  const payers = payersOf(inputs, investment, running);
  const standard = curves.reached[0]![0]!;
  for (const view of VIEWS)
    for (const year of upTo(inputs.phasing.length))
      for (const body of upTo(inputs.investment.length)) {
        const add = (kind: CostEvent['kind'], amount: number): void => {
          events.push({ view, year, body, kind, amount });
        };
        inputs.costEstimate.forEach((estimates, category) => {
          const outturn = estimates[year]! * inputs.costMultiplier;
          const cost = view === 0 ? outturn : outturn + outturn * upliftOf(inputs, category);
          add(category, cost * payers[category]![body]!);
        });
        const posts = sum(inputs.postsReleased[body]!.filter((_, service) => inputs.inScope[body]![service] === 'In'));
        const released = standard[year]! - (standard[year - 1] ?? 0);
        add('release', posts * released * inputs.redundancyPerPost[body]!);
        add('stranded', inputs.strandedOverhead[body]! * standard[year]!);
        add('risk', riskOf(inputs, year) * investment[body]!);
      }
  return events;
}
