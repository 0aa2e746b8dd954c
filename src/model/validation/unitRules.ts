import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { sumOf } from '../../engine/sumOf';
import { grossExpenditure, staff } from '../chapters/budgets';
import { organisation, service } from '../dimensions';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** In £k: no support service costs a million pounds a year for each of its staff. */
const MOST_PER_POST = new Decimal(1000);
/** In £k: a post costs more than this, so that a body with less stands in a larger unit. */
const LEAST_PER_POST = new Decimal(1);
/** Pounds among thousands are a thousandfold; bodies of one kind differ by far less than this. */
const DOUBTFUL_RATIO = 100;

/**
 * Finds bodies whose budget looks as if it stood in another unit than thousands of pounds: `input-unit-doubtful`, by its
 * gross expenditure for each full-time equivalent, by itself and against the median of the other bodies.
 */
export function judgeUnits(reading: CaseReading): readonly Issue[] {
  const count = reading.membersOf(service).length;
  const perBody = (figures: readonly Decimal[], body: number): readonly Decimal[] =>
    figures.slice(body * count, (body + 1) * count);
  const spend = reading.figures(grossExpenditure);
  const posts = reading.figures(staff);
  const perPost = reading.membersOf(organisation).map((_, body) => {
    const [pounds, people] = [sumOf(perBody(spend, body)), sumOf(perBody(posts, body))];
    return pounds.gt(0) && people.gt(0) ? pounds.dividedBy(people) : null;
  });
  return reading.membersOf(organisation).flatMap((name, body) => {
    const own = perPost[body];
    if (own === null || own === undefined) return [];
    const usual = median(perPost.filter((each, other) => other !== body && each !== null).map(each => each ?? own));
    const times = usual === null ? null : own.dividedBy(usual);
    const isHigh = own.gt(MOST_PER_POST) || (times?.gt(DOUBTFUL_RATIO) === true && usual?.gt(LEAST_PER_POST) === true);
    const isLow = times?.lt(1 / DOUBTFUL_RATIO) === true && usual?.gt(MOST_PER_POST) === false;
    if (!isHigh && !isLow) return [];
    const largest = largestOf(perBody(spend, body));
    const against =
      times === null ? '' : `, ${times.toSignificantDigits(3).toString()} times what the other bodies spend`;
    return [
      inputIssue(reading, grossExpenditure, body * count + largest, {
        code: 'input-unit-doubtful',
        severity: 'warning',
        message: `${name} spends ${own.toSignificantDigits(4).toString()} £k for each full-time equivalent${against}.`,
        remedy: isHigh
          ? 'Check whether its budget stands in pounds: figures are entered in thousands of pounds.'
          : 'Check whether its budget stands in millions: figures are entered in thousands of pounds.',
      }),
    ];
  });
}

function median(figures: readonly Decimal[]): Decimal | null {
  const sorted = [...figures].sort((one, other) => one.comparedTo(other));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : low.plus(high).dividedBy(2);
}

function largestOf(figures: readonly Decimal[]): number {
  return figures.findIndex(figure => figure.eq(Decimal.max(...figures)));
}
