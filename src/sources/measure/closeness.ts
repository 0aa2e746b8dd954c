import { comparableText } from '../text/plainText';

/** How well words fit what was asked for, 0 best; null when they do not fit. */
export type Closeness = number | null;

/**
 * Measures how close a heading comes to the words asked for.
 *
 * 0: the heading says just that, apart from "the" and what stands in brackets; 1: it holds the phrase; 2: it holds all
 * the words; from 3 to 4: its words and those of the titles above hold them, the better the more the heading has.
 * Example: "budget requirement" and `THE BUDGET REQUIREMENT (TOTAL OF LINES 805 TO 816)` → 0.
 */
export function closeness(asked: string, headings: readonly string[], titles: readonly string[]): Closeness {
  const wanted = bare(asked);
  if (wanted === '') return null;
  const joined = [...headings].reverse().join(' ');
  const texts = [...headings, joined];
  if (texts.some(text => bare(text) === wanted)) return 0;
  if (texts.some(text => ` ${comparableText(text)} `.includes(` ${wanted} `))) return 1;
  const words = wanted.split(' ');
  const own = wordsOf([joined]);
  if (words.every(word => own.has(word))) return 2;
  const around = wordsOf(titles);
  if (!words.every(word => own.has(word) || around.has(word))) return null;
  return 4 - words.filter(word => own.has(word)).length / words.length;
}

function bare(text: string): string {
  const withoutBrackets = text.replace(/\([^()]*\)/g, ' ');
  const whole = comparableText(withoutBrackets) === '' ? comparableText(text) : comparableText(withoutBrackets);
  return whole.replace(/^the /, '');
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(text => comparableText(text).split(' ')));
}
