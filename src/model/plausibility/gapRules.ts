import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import type { PlausibilityFacts } from './plausibilityFacts';
import { note, warning } from './remark';
import { inPercent, inPounds, ratioOf } from './wording';

const line = 'Cumulative funding gap';
const { hampshire } = outcomes;

/**
 * Judges the use of the funding gap, which is cumulative: `gap-falls` when a cumulative gap falls, the note
 * `gap-closed-above-outcome` when more of it is closed than by what was announced for joint working in Hampshire. No rule
 * of the model adds the years up.
 */
export function judgeGap(facts: PlausibilityFacts): readonly Issue[] {
  return [...judgeFall(facts), ...judgeClosure(facts)];
}

function judgeFall({ cumulativeGap }: PlausibilityFacts): readonly Issue[] {
  for (const [index, gap] of cumulativeGap.entries()) {
    const before = cumulativeGap[index - 1];
    if (before === undefined || !gap.lessThan(before)) continue;
    return [
      warning(
        'gap-falls',
        line,
        `The gap of all bodies falls from ${inPounds(before)} to ${inPounds(gap)} from one year to the next; a cumulative gap seldom does.`,
        'If these are the shortfalls that each year adds, enter them added up; if funding grows, write down from what.',
      ),
    ];
  }
  return [];
}

function judgeClosure({ gapClosed, gapAtHorizon }: PlausibilityFacts): readonly Issue[] {
  const { saving, gap } = hampshire.figures;
  const own = ratioOf(saving, gap);
  if (!gapClosed.greaterThan(own)) return [];
  const whole = gapAtHorizon.isNaN() ? 'the funding gap' : `the funding gap of ${inPounds(gapAtHorizon)}`;
  return [
    note(
      'gap-closed-above-outcome',
      'Share of the gap closed, net',
      `The plan closes ${inPercent(gapClosed)} of ${whole}; what joint working in Hampshire announced was ${inPercent(own)} of ` +
        `${inPounds(new Decimal(gap))} (${hampshire.cite}).`,
      'Say beside it how the rest of the gap is to be closed.',
    ),
  ];
}
