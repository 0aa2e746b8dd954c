import { comparableText } from '../text/plainText';

const totals = [
  /^((grand|overall|sheet|net|report) )?(sub )?totals?\b/,
  /\b(sub )?totals?$/,
  /^subtotals?\b|\bsubtotals?$/,
  /^(sum|sum of|all)( (services|departments|categories|bodies|posts))?$/,
  /\btotal of (lines?|rows?|columns?) \d/,
  /^net (cost|expenditure) (of|on) (all )?(services|the service)/,
];
/** What the words of a total hold in any spelling; a letter beyond the plain ones may stand for a plain one. */
const mayBeTotal = /tot|sum|all|net|'|[^ -~]/i;

/** Tells whether a row or column label names a total: `Total`, `Sub-total`, `ICT total`, `Net cost of services`, `Support (total of lines 1 to 9)`. */
export function isTotalLabel(label: string): boolean {
  if (!mayBeTotal.test(label)) return false;
  const text = comparableText(label);
  return totals.some(pattern => pattern.test(text));
}
