import { Decimal } from '../../engine/decimal';
import { sumOf } from '../../engine/sumOf';
import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import { plausibilityBounds } from '../../reference/plausibilityBounds';
import type { BodyFacts, PlausibilityFacts } from './plausibilityFacts';
import { note, warning } from './remark';
import { inPercent, inPounds, inWords, ratioOf } from './wording';

const { triBorough, westMercia } = outcomes;

/**
 * Judges what each body has of the plan: `body-worse-off` and `body-worse-off-in-years` against what it has alone,
 * `body-gains-little` against the others, the note `body-share-of-whole-high` against its whole budget; and
 * `single-body` when there is nobody to share with.
 */
export function judgeBodies({ bodies, yearlySaving }: PlausibilityFacts): readonly Issue[] {
  const [only] = bodies;
  if (only !== undefined && bodies.length === 1) return yearlySaving.greaterThan(0) ? [single(only, yearlySaving)] : [];
  const gain = sumOf(bodies.map(body => body.netGain));
  return [
    ...bodies.flatMap(body => [...judgeWorth(body), ...judgePart(body, gain), ...judgeWhole(body)]),
    ...judgeYears(bodies),
  ];
}

function single({ name }: BodyFacts, yearlySaving: Decimal): Issue {
  return warning(
    'single-body',
    'Bodies',
    `Only ${name} takes part: the ${inPounds(yearlySaving)} a year are savings of its own, and nothing comes of sharing.`,
    'Add the other bodies, or present this as an efficiency programme.',
  );
}

function judgeWorth({ name, netGain, standAloneGain, worseOffYears }: BodyFacts): readonly Issue[] {
  if (!isWorseOff(netGain, standAloneGain)) return [];
  const when = worseOffYears.length === 0 ? '' : `; it is worse off in ${inWords(worseOffYears)}`;
  return [
    warning(
      'body-worse-off',
      `Net gain (${name})`,
      `${name} gains ${inPounds(netGain)} over the horizon together, ${inPounds(standAloneGain)} alone${when}.`,
      'Choose shares that leave it at least what it has alone, or agree a payment to it.',
    ),
  ];
}

/** Bodies that are worse off in the same years are named together: usually all of them in the years of investment. */
function judgeYears(bodies: readonly BodyFacts[]): readonly Issue[] {
  const byYears = new Map<string, BodyFacts[]>();
  for (const body of bodies) {
    const { netGain, standAloneGain, worseOffYears } = body;
    if (worseOffYears.length === 0 || netGain.isNaN() || standAloneGain.isNaN()) continue;
    if (isWorseOff(netGain, standAloneGain)) continue;
    const years = inWords(worseOffYears);
    byYears.set(years, [...(byYears.get(years) ?? []), body]);
  }
  return [...byYears].map(([years, alike]) => {
    const names = inWords(alike.map(({ name }) => name));
    const gains = alike.map(
      ({ name, netGain, standAloneGain }) =>
        `${alike.length === 1 ? 'it' : name} gains ${inPounds(netGain)} together and ${inPounds(standAloneGain)} alone`,
    );
    return warning(
      'body-worse-off-in-years',
      `Net gain (${names})`,
      `${names} ${alike.length === 1 ? 'is' : 'are'} worse off than alone in ${years}, though not over the horizon: ${gains.join('; ')}.`,
      'Agree who carries the cost of these years, or spread the investment by benefit.',
    );
  });
}

function isWorseOff(netGain: Decimal, standAloneGain: Decimal): boolean {
  return standAloneGain.minus(netGain).greaterThan(plausibilityBounds.smallestDifference.bound);
}

function judgePart({ name, netGain }: BodyFacts, gain: Decimal): readonly Issue[] {
  if (!netGain.greaterThanOrEqualTo(0) || !gain.greaterThan(0)) return [];
  const part = netGain.dividedBy(gain);
  if (!part.lessThan(plausibilityBounds.smallestPart.bound)) return [];
  const { claimedByOne, allSavingsOfOne } = triBorough.figures;
  return [
    warning(
      'body-gains-little',
      `Net gain (${name})`,
      `${name} gains ${inPounds(netGain)}, ${inPercent(part)} of what all gain. Tri-borough ended over such a figure: one ` +
        `council put its part at ${inPounds(new Decimal(claimedByOne))} of ${inPounds(new Decimal(allSavingsOfOne))}, ` +
        `${inPercent(ratioOf(claimedByOne, allSavingsOfOne))} (${triBorough.cite}).`,
      "Agree the shares and how each body's gain is counted before starting.",
    ),
  ];
}

function judgeWhole({ name, savingShareOfWhole }: BodyFacts): readonly Issue[] {
  const { saving, budget } = westMercia.figures;
  const published = ratioOf(saving, budget);
  if (!savingShareOfWhole.greaterThan(published)) return [];
  return [
    note(
      'body-share-of-whole-high',
      `Yearly saving against the whole body (${name})`,
      `${name} saves ${inPercent(savingShareOfWhole)} of the net budget of all its services. West Mercia police and fire ` +
        `planned ${inPercent(published)} of ${inPounds(new Decimal(budget))} (${westMercia.cite}).`,
      'Check that the services in scope are support services only.',
    ),
  ];
}
