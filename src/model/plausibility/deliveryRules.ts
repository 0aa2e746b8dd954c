import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import type { PlausibilityFacts } from './plausibilityFacts';
import { warning } from './remark';
import { inPercent, inPounds, ratioOf } from './wording';

const { essex, hampshire, procurementLincolnshire, southwestOne, tauntonDeane } = outcomes;

/**
 * Judges whether the saving arrives as planned: `realisation-full` when all of it does, `phasing-at-once` when all of it
 * does in the first year with a saving.
 */
export function judgeDelivery(facts: PlausibilityFacts): readonly Issue[] {
  return [...judgeRealisation(facts), ...judgePhasing(facts)];
}

function judgeRealisation({ realisation }: PlausibilityFacts): readonly Issue[] {
  if (!realisation.greaterThanOrEqualTo(1)) return [];
  const somerset = ratioOf(southwestOne.figures.reached, southwestOne.figures.projected);
  const taunton = ratioOf(tauntonDeane.figures.forecast, tauntonDeane.figures.target);
  const revised = ratioOf(tauntonDeane.figures.forecast, tauntonDeane.figures.revisedTarget);
  const police = ratioOf(essex.figures.profiled, essex.figures.target);
  const { procurementSaving, processSaving, procurementTarget, processTarget } = procurementLincolnshire.figures;
  const lincolnshire = new Decimal(procurementSaving)
    .plus(processSaving)
    .dividedBy(new Decimal(procurementTarget).plus(processTarget));
  return [
    warning(
      'realisation-full',
      'Realisation',
      `The plan counts on ${inPercent(realisation)} of the estimated saving. Somerset had ${inPercent(somerset)} of the ` +
        `${inPounds(new Decimal(southwestOne.figures.projected))} of Southwest One by 2010, early in the contract; Taunton ` +
        `Deane ${inPercent(taunton)} of its procurement target, ${inPercent(revised)} as revised (${tauntonDeane.cite}). Essex ` +
        `names ${inPercent(police)} of its target, Procurement Lincolnshire had ${inPercent(lincolnshire)} ` +
        `(${procurementLincolnshire.cite}).`,
      'Enter the part that is expected to be realised, and show the plan at half of it as well.',
    ),
  ];
}

function judgePhasing({ phasing }: PlausibilityFacts): readonly Issue[] {
  const first = phasing.find(part => part.greaterThan(0));
  if (first === undefined || first.lessThan(1)) return [];
  return [
    warning(
      'phasing-at-once',
      'Phasing',
      'The whole saving comes in the first year that has any. Joint working in Hampshire went live on ' +
        `${hampshire.figures.live}, more than two years after its strategic case, and brought services over until ` +
        `${hampshire.figures.complete} (${hampshire.cite}).`,
      'Spread the saving over the years in which services move.',
    ),
  ];
}
