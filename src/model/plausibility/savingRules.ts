import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import { plausibilityBounds } from '../../reference/plausibilityBounds';
import type { PlausibilityFacts } from './plausibilityFacts';
import { note, warning } from './remark';
import { inPercent, inPounds, ratioOf } from './wording';

const line = 'Yearly saving as a share of the baseline';
const { hampshire, triBorough } = outcomes;

/** What joint working in Hampshire announced, as a share of its baseline. */
const ownShare = ratioOf(hampshire.figures.saving, hampshire.figures.baseline);

/**
 * Judges the size of the yearly saving: `saving-share-high` above a fifth of the baseline, else the note
 * `saving-above-outcome` above what was announced for joint working in Hampshire.
 */
export function judgeSaving({ netBaseline, yearlySaving, savingShare }: PlausibilityFacts): readonly Issue[] {
  if (netBaseline.isNaN() || yearlySaving.isNaN()) return [];
  const planned = `The plan saves ${inPounds(yearlySaving)} of ${inPounds(netBaseline)} a year, ${inPercent(savingShare)}`;
  const { saving, baseline, furtherSaving } = hampshire.figures;
  const own =
    `joint working in Hampshire announced up to ${inPounds(new Decimal(saving))} of ${inPounds(new Decimal(baseline))}, ` +
    `${inPercent(ownShare)}, with ${inPounds(new Decimal(furtherSaving))} more in view (${hampshire.cite})`;
  if (savingShare.greaterThan(plausibilityBounds.savingShare.bound)) {
    const shared = ratioOf(triBorough.figures.saving, triBorough.figures.sharedServices);
    return [
      warning(
        'saving-share-high',
        line,
        `${planned}; above ${inPercent(new Decimal(plausibilityBounds.savingShare.bound))} is rare. For comparison: ${own}; ` +
          `Tri-borough planned ${inPercent(shared)} of what it shared.`,
        'Check the rates of the levers and their overlap, or write down what makes this plan different.',
      ),
    ];
  }
  if (savingShare.greaterThan(ownShare)) {
    return [
      note(
        'saving-above-outcome',
        line,
        `${planned}; ${own}.`,
        'Be ready to say which savings go beyond what was announced then.',
      ),
    ];
  }
  return [];
}
