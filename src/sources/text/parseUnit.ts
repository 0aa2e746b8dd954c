import { plainText } from './plainText';
import { rememberByText } from './rememberByText';

/** The unit in which figures are stated: money in ones, thousands or millions of pounds, staff in FTE, or foreign. */
export type Unit =
  | { readonly kind: 'money'; readonly pounds: 1 | 1_000 | 1_000_000; readonly text: string }
  | { readonly kind: 'staff'; readonly text: string }
  | { readonly kind: 'percent'; readonly text: string }
  | { readonly kind: 'ratio'; readonly text: string }
  | { readonly kind: 'foreign'; readonly text: string };

/** An amount within a sentence ("about £80m of schools spend") names no unit; `£000` and a `£` before a year do. */
const amounts =
  /£\s?(?!'?0{3}(?:,0{3})?s?\b)(?!\d{2,4}\s?[/-]\s?\d{2})\d[\d,.]*\s?(k|m|mn|bn|thousand|million|billion)?\b/gi;

const unitPatterns: readonly (readonly [RegExp, (text: string) => Unit])[] = [
  [/£[^/]{0,12}(\/|\bper\b)\s*(fte|head|post|employee|unit|m2|person)|\bunit cost|\bcost per\b/i, ratio],
  [/%|\bper ?cent(age)?\b/i, text => ({ kind: 'percent', text })],
  [/£\s*000[, ]?000s?|£\s*'?(m|mn|mill|millions?)\b|\bmillions? of pounds\b|\bin £? ?millions\b|\bgbp ?m\b/i, millions],
  [/£\s*'?0{3}'?s?\b|£\s*'?(k|th|thousands?)\b|\b(in )?thousands? of pounds\b|\bin thousands\b|\bgbp ?k\b/i, thousands],
  [/(^|[\s(])'0{3}'?s?\b|(^|[\s(])0{3}'?s\b|^'?0{3}'?s?$/i, thousands],
  [/[€$¥]|\b(eur|usd)\b/i, text => ({ kind: 'foreign', text })],
  [/£|\bpounds\b|\bgbp\b/i, text => ({ kind: 'money', pounds: 1, text })],
  [/\b(ftes?|wtes?|full[- ]time[- ]equivalents?|whole[- ]time[- ]equivalents?)\b/i, text => ({ kind: 'staff', text })],
];

/**
 * Finds the unit that a heading, title or note states; null when it states none.
 *
 * Knows `£ thousand`, `£'000`, `£000s`, `000s`, `£k`, `£m`, `£ million`, `£`, `pounds`, `FTE`, `WTE`, `%` and ratios
 * such as `£ per FTE`. `text` is the unit as the source writes it. Example: `Net expenditure (£ thousand)` → 1,000.
 */
export function parseUnit(text: string): Unit | null {
  return mayStateUnit.test(text) ? rememberedUnit(text) : null;
}

/** Something of every unit above; nearly all words hold none of it. */
const mayStateUnit = /[£%€$¥]|000|pounds|thousand|million|gbp|eur|usd|[fw]te|equivalent|per\s*cent|cost|[^ -~]/i;
const rememberedUnit = rememberByText(readUnit);

function readUnit(text: string): Unit | null {
  const plain = plainText(text).replace(amounts, ' ');
  for (const [pattern, unit] of unitPatterns) {
    const match = pattern.exec(plain);
    if (match !== null) return unit(match[0].replace(/^[\s(]+/, '').trim());
  }
  return null;
}

function ratio(text: string): Unit {
  return { kind: 'ratio', text };
}

function thousands(text: string): Unit {
  return { kind: 'money', pounds: 1_000, text };
}

function millions(text: string): Unit {
  return { kind: 'money', pounds: 1_000_000, text };
}
