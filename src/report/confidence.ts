import type { Line } from '../lines/line';
import { CONVENTIONS } from '../model/assembleCase';
import { startingAssumptions } from '../reference/startingAssumptions';

/** How far a figure is to be trusted, worst first: words, since colour alone tells too little. */
export const CONFIDENCES = ['Red', 'Amber', 'Green'] as const;

/** Red, Amber or Green, as the Aqua Book rates evidence. */
export type Confidence = (typeof CONFIDENCES)[number];

/** What each word means, for the head of the assumptions log. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  Red: 'an illustrative starting value, or one that follows another figure because nobody gave it',
  Amber: 'stated in the case document or on the sheet, or not given and so taken as nil',
  Green: 'read from a source cell, published, or fixed by the method',
};

/**
 * Rates the figures of an input by where they come from; the worst of them counts.
 *
 * @example one cell read from `budget.xlsx, Budget!C7` and one that was changed on the sheet are Amber together.
 */
export function startingConfidence(line: Line, origins: readonly (string | undefined)[]): Confidence {
  const found = new Set([...new Set(origins)].map(origin => confidenceOf(line, origin)));
  return CONFIDENCES.find(confidence => found.has(confidence)) ?? 'Amber';
}

/** Tells whether the method leaves no choice of the figure. */
export function isFixed({ origin }: Line): boolean {
  return origin.kind === 'input' && origin.limits.least !== undefined && origin.limits.least === origin.limits.most;
}

function confidenceOf(line: Line, origin: string | undefined): Confidence {
  if (isFixed(line)) return 'Green';
  if (origin === undefined || origin === '') return 'Amber';
  if (origin === startingAssumptions.source) return CONVENTIONS.includes(line.name) ? 'Green' : 'Red';
  if (/^not given|illustrative/i.test(origin)) return 'Red';
  return /^(case document|changed on the sheet|accepted|entered)/.test(origin) ? 'Amber' : 'Green';
}
