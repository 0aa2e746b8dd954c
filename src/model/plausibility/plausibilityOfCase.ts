import { Decimal } from '../../engine/decimal';
import { sumOf } from '../../engine/sumOf';
import type { Issue } from '../../issue/issue';
import type { Evaluation } from '../../lines/evaluate';
import type { Line } from '../../lines/line';
import { agreedInCore, agreedShortfall, inAgreedWorstGroup } from '../chapters/agreedShare';
import { benefitCostRatio, payback } from '../chapters/appraisal';
import { netOfAll } from '../chapters/baseline';
import { standAloneSaving } from '../chapters/bodies';
import { costOf, costRecurring } from '../chapters/costOfChange';
import { realisation } from '../chapters/delay';
import { coreShortfall, inCore, inWorstGroup } from '../chapters/fairness';
import { gapClosed, gapOfAll } from '../chapters/fundingGap';
import { leastCore } from '../chapters/games';
import { turnsDown, turnsUp } from '../chapters/payback';
import { phasing } from '../chapters/phasing';
import { alreadyJointSpend } from '../chapters/procurement';
import { soldServices, strandedOverhead } from '../chapters/recharges';
import { procurementSaving, savingShareOfBaseline, savingShareOfBody, yearlySaving } from '../chapters/savings';
import { netTotal } from '../chapters/statementTotals';
import { gainOverAlone, worseThanAlone } from '../chapters/statements';
import { grossSaving, plannedSaving } from '../chapters/yearlySavings';
import { costCategory, organisation, year } from '../dimensions';
import { assessPlausibility } from './assessPlausibility';
import type { BodyFacts, CoreTest } from './plausibilityFacts';

const BIASED = 'With optimism bias';
const NONE = new Decimal(NaN);

/** Judges a case that was computed: gathers the figures that the rules ask for from its lines. */
export function plausibilityOfCase(evaluation: Evaluation): readonly Issue[] {
  const { binding } = evaluation;
  const figure = (line: Line, ...members: readonly string[]): Decimal => evaluation.figure(line, ...members);
  const all = (line: Line): readonly Decimal[] => evaluation.figuresOf(line);
  const years = binding.membersOf(year);
  const lastGapYear = years.filter(name => !figure(gapOfAll, name).isNaN()).at(-1);
  const savings = years.map(name => figure(grossSaving, name)).filter(saving => saving.greaterThan(0));
  const oneOff = (view: string): Decimal =>
    sumOf(
      binding
        .membersOf(costCategory)
        .filter(category => figure(costRecurring, category).isZero())
        .flatMap(category => years.map(name => figure(costOf, view, category, name))),
    );
  const turns = sumOf(years.flatMap(name => [turnsUp, turnsDown].map(line => figure(line, BIASED, name)))).toNumber();

  return assessPlausibility({
    netBaseline: figure(netOfAll),
    yearlySaving: figure(yearlySaving),
    savingShare: figure(savingShareOfBaseline),
    procurementSaving: sumOf(all(procurementSaving)),
    plannedSavings: sumOf(all(plannedSaving)),
    alreadyJointSpend: sumOf(all(alreadyJointSpend)),
    cumulativeGap: years.map(name => figure(gapOfAll, name)),
    gapAtHorizon: lastGapYear === undefined ? NONE : figure(gapOfAll, lastGapYear),
    gapClosed: lastGapYear === undefined ? NONE : figure(gapClosed, lastGapYear),
    costOfChange: oneOff('As estimated'),
    costOfChangeWithBias: oneOff(BIASED),
    savingsOfFirstTwoYears: sumOf(savings.slice(0, 2)),
    payback: figure(payback, BIASED).isNaN() ? new Decimal(Infinity) : figure(payback, BIASED),
    benefitCostRatio: figure(benefitCostRatio, BIASED),
    realisation: figure(realisation),
    phasing: all(phasing),
    turns,
    bodies: binding.membersOf(organisation).map(name => bodyFacts(name)),
    coreIsEmpty: figure(leastCore).isNaN() ? null : figure(leastCore).greaterThan(0),
    shapley: coreTest('Shapley value'),
    agreed: {
      inCore: figure(leastCore).isNaN() ? null : figure(agreedInCore).equals(1),
      worstGroup: binding.membersOf(organisation).filter(body => figure(inAgreedWorstGroup, body).equals(1)),
      shortfall: figure(agreedShortfall).dividedBy(1000),
    },
  });

  function bodyFacts(name: string): BodyFacts {
    const isSeller = figure(soldServices, name).greaterThan(0);
    const gains = sumOf(years.map(each => figure(gainOverAlone, name, each)));
    return {
      name,
      standAloneGain: figure(standAloneSaving, name).isZero() ? new Decimal(0) : figure(netTotal, name).minus(gains),
      netGain: figure(netTotal, name),
      worseOffYears: years.filter(each => figure(worseThanAlone, name, each).equals(1)),
      savingShareOfWhole: figure(savingShareOfBody, name),
      hostsOthers: isSeller,
      strandedOverhead: isSeller && figure(strandedOverhead, name).isZero() ? NONE : figure(strandedOverhead, name),
    };
  }

  function coreTest(key: string): CoreTest {
    return {
      inCore: figure(leastCore).isNaN() ? null : figure(inCore, key).equals(1),
      worstGroup: binding.membersOf(organisation).filter(body => figure(inWorstGroup, key, body).equals(1)),
      shortfall: figure(coreShortfall, key).dividedBy(1000),
    };
  }
}
