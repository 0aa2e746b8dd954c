import { comparableText } from '../text/plainText';

/** How a year's figures stand, from what a baseline prefers to what it takes last. */
const statuses = [
  { name: 'original budget', pattern: /\b(original|approved|agreed|base budget|council tax setting)\b/ },
  { name: 'revised budget', pattern: /\b(revised|latest|current|working)\b/ },
  { name: 'forecast', pattern: /\b(forecast|probable|projected|projection|estimated outturn|indicative)\b/ },
  { name: 'actual', pattern: /\b(outturn|out turn|actuals?|spend to date|ytd|year to date|last year|prior year)\b/ },
  { name: 'budget', pattern: /\b(budget|budgeted|estimates?|plan|planned)\b/ },
] as const;

/** A kind of budget: what was set at first, what it became, what is expected, what was spent. */
export type BudgetStatus = (typeof statuses)[number]['name'];

/** The kinds of budget that headings name. */
export const budgetStatuses: readonly BudgetStatus[] = statuses.map(({ name }) => name);

const preference: readonly (BudgetStatus | null)[] = [
  'original budget',
  'budget',
  'revised budget',
  null,
  'forecast',
  'actual',
];

/** Reads which kind of budget a heading names, such as `Budget 11/12 (Original)` or `Rev Est`; null when none. */
export function budgetStatus(words: string): BudgetStatus | null {
  const text = comparableText(words)
    .replace(/\brev\b/, 'revised')
    .replace(/\borig\b/, 'original')
    .replace(/\best\b/, 'estimate');
  return statuses.find(status => status.pattern.test(text))?.name ?? null;
}

/** Ranks a kind of budget as a baseline, 0 best: a budget as set, then revised, unnamed, forecast, actual. */
export function baselinePreference(status: BudgetStatus | null): number {
  return preference.indexOf(status);
}
