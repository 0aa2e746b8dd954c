import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { netBaseline, netBudget } from '../chapters/baseline';
import { grossExpenditure, inScope } from '../chapters/budgets';
import {
  capacitySaving,
  fixedCost,
  knownSaving,
  newIncome,
  postsReleased,
  postsSaving,
  siteCostReleased,
  timeFreed,
  timeSaving,
} from '../chapters/knownSavings';
import { plannedSaving } from '../chapters/yearlySavings';
import { year } from '../dimensions';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** The known savings on a budget with the input that each is entered by. */
const KNOWN = [
  [postsSaving, postsReleased],
  [capacitySaving, fixedCost],
  [siteCostReleased, siteCostReleased],
  [timeSaving, timeFreed],
] as const;

const ENTERED = [postsReleased, fixedCost, siteCostReleased, timeFreed, newIncome];

const ZERO = new Decimal(0);

/**
 * Finds known savings beyond the net baseline of their body and service: `saving-beyond-baseline`. An error beyond all that
 * is spent on the service; a warning where only its income makes the baseline so small.
 */
export function judgeKnownSavings(reading: CaseReading): readonly Issue[] {
  const baselines = reading.figures(netBaseline);
  const spent = reading.figures(grossExpenditure);
  return reading.figures(knownSaving).flatMap((saving, offset) => {
    const baseline = baselines[offset] ?? ZERO;
    if (!saving.gt(0) || !saving.gt(baseline)) return [];
    const isPossible = saving.lte(spent[offset] ?? ZERO);
    const parts = KNOWN.map(([line]) => reading.figures(line)[offset] ?? ZERO);
    const largest = KNOWN[parts.findIndex(part => part.eq(Decimal.max(...parts)))];
    return [
      inputIssue(reading, largest?.[1] ?? postsReleased, offset, {
        code: 'saving-beyond-baseline',
        severity: isPossible ? 'warning' : 'error',
        message: `With the other known savings it is ${inThousands(saving)}, beyond the net baseline of ${inThousands(baseline)}.`,
        remedy: 'Correct posts, pay, capacity, sites or time.',
      }),
    ];
  });
}

/** Finds savings entered for a service that is out of scope, which therefore count for nothing: `saving-out-of-scope`. */
export function judgeScope(reading: CaseReading): readonly Issue[] {
  return reading.figures(inScope).flatMap((scope, offset) =>
    scope.isZero()
      ? ENTERED.filter(line => reading.figures(line)[offset]?.gt(0) === true).map(line =>
          inputIssue(reading, line, offset, {
            code: 'saving-out-of-scope',
            severity: 'warning',
            message: 'The service is out of scope, so this counts for nothing.',
            remedy: 'Bring the service into scope, or take the saving out.',
          }),
        )
      : [],
  );
}

/** Finds planned savings beyond the net budget of their body and service, in the first year of each: `planned-beyond-budget`. */
export function judgePlannedSavings(reading: CaseReading): readonly Issue[] {
  const years = reading.membersOf(year);
  const plans = reading.figures(plannedSaving);
  return reading.figures(netBudget).flatMap((budget, cell) => {
    const start = cell * years.length;
    const first = years.findIndex((_, index) => {
      const saving = plans[start + index] ?? ZERO;
      return saving.gt(0) && saving.gt(budget);
    });
    if (first < 0) return [];
    return [
      inputIssue(reading, plannedSaving, start + first, {
        code: 'planned-beyond-budget',
        severity: 'warning',
        message: `It is ${inThousands(plans[start + first] ?? ZERO)}, beyond the net budget of ${inThousands(budget)}.`,
        remedy: 'Check that it is what is reached by the year, not the sum over years, and in thousands of pounds.',
      }),
    ];
  });
}

function inThousands(amount: Decimal): string {
  return `${amount.toDecimalPlaces(1).toString()} £k`;
}
