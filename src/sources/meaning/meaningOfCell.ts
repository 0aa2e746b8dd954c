import { findFinancialYear } from '../../reference/financialYear';
import { findBodyNamed } from '../names/findBody';
import { knownService } from '../names/findService';
import type { Wording } from '../tables/sheetTable';
import { isTotalLabel } from '../tables/isTotalLabel';
import { comparableText } from '../text/plainText';
import { budgetStatus } from './budgetStatus';
import type { CellContext } from './cellContext';
import { isPeriodName, isWholeYearName } from './isPeriodName';
import { measureOfWords, type Meaning } from './measureOfWords';
import type { TableSense } from './tableSense';
import { nearestUnit } from './unitOfCell';

/** What a figure counts; `money` is an amount of which nothing says whether it is expenditure or income. */
export type CellMeaning = Meaning | { readonly kind: 'money' };

const general = new Set<string>(['gross', 'net', 'total']);
const moneyWords =
  /\b(budgets?|amounts?|values?|estimates?|actuals?|outturn|forecast|costs?|spend|spending|expenditure|total)\b|£/i;

/**
 * Settles what a figure counts from the words that speak for it.
 *
 * The column's words and the row's decide first, and of the two the one that says more: in a column "Budget 2011/12"
 * the row "External income" decides, in a column "Employees" the column does. Then sections, lines above and the sheet's
 * name, unless another row or column of the table claims what they say. Null when no word tells.
 */
export function meaningOfCell(context: CellContext, claimed: ReadonlySet<string>): CellMeaning | null {
  const unit = nearestUnit([...context.headings, ...context.descriptions]);
  if (unit?.kind === 'percent' || unit?.kind === 'ratio')
    return { kind: 'other', reason: 'it is a percentage or a ratio' };
  if (context.cell.amount?.kind === 'number' && context.cell.amount.unit === 'percent') {
    return { kind: 'other', reason: 'it is a percentage or a ratio' };
  }

  const direct = directMeaning(context, unit?.kind === 'staff', claimed.has('parts'));
  if (direct?.kind === 'total' && claimed.has('parts')) return direct;
  if (unit?.kind === 'staff' && (direct === null || general.has(direct.kind))) return { kind: 'staff' };
  if (direct !== null && direct.kind !== 'total') return staffOrPay(direct, unit?.kind);

  const around = context.sections.concat(context.captions, context.column.inherited);
  const indirect = around
    .map(word => meaningOfCaption(word))
    .find(meaning => meaning !== null && !claimed.has(meaning.kind));
  if (indirect !== undefined && indirect !== null) return staffOrPay(indirect, unit?.kind);
  const saysMoney = [...context.headings, ...context.column.inherited].some(word => moneyWords.test(word.text));
  const isMoney = unit?.kind === 'money' || saysMoney || context.cell.showsPounds || isYearOfMoney(context);
  return isMoney ? { kind: 'money' } : null;
}

/** "2011/12 Original", "Period 1" or "Felpersham City Council" under a title in £'000 is money, although its own words say only when and how. */
function isYearOfMoney(context: CellContext): boolean {
  const says = ({ text, yearInDoubt }: Wording): boolean =>
    yearInDoubt === true ||
    findFinancialYear(text) !== null ||
    budgetStatus(text) !== null ||
    isPeriodName(text) ||
    isWholeYearName(text) ||
    findBodyNamed(text) !== null;
  return context.headings.some(says) && nearestUnit(context.captions)?.kind === 'money';
}

/**
 * Finds what a table's columns and rows say by themselves, so that a title is not asked where a neighbour has the
 * answer: under "Funding gap", beside a row "Cumulative gap", a row "Pressures" is no gap.
 *
 * A column with negative figures that no row explains nets income off; then a title's "net" tells nothing new. The
 * claim "parts" says that the table has columns of which a column "Total" can only be the sum.
 */
export function claimsOf(contexts: readonly CellContext[]): ReadonlySet<string> {
  const hasParts = contexts.some(isPartColumn);
  const claims = new Set<string>(hasParts ? ['parts'] : []);
  for (const context of contexts) {
    const meaning = directMeaning(context, false, hasParts);
    if (meaning !== null) claims.add(meaning.kind);
    const { amount } = context.cell;
    if (meaning === null && amount?.kind === 'number' && amount.value.isNegative()) claims.add('net');
  }
  return claims;
}

function isPartColumn(context: CellContext): boolean {
  const [heading] = context.headings;
  if (heading === undefined || isTotalLabel(heading.text)) return false;
  if (context.sense.services === 'across' || findBodyNamed(heading.text) !== null) return true;
  const meaning = measureOfWords(heading.text);
  if (meaning === null) return findFinancialYear(heading.text) !== null;
  return !isGeneral(meaning) && meaning.kind !== 'staff' && meaning.kind !== 'other';
}

function directMeaning(context: CellContext, countsStaff: boolean, hasParts: boolean): Meaning | null {
  const { services } = context.sense;
  const headings = services === 'across' ? context.headings.slice(1) : context.headings;
  const byColumn = strongest(headings, countsStaff);
  const joined = byColumn === null || isGeneral(byColumn) ? joinedMeaning(headings) : null;
  const byRow = strongest(context.descriptions, countsStaff);
  const said = joined ?? byColumn;
  const [nearest] = context.headings;
  const isSum = said?.kind === 'total' || (services === 'across' && isTotalLabel(nearest?.text ?? ''));
  if (hasParts && isSum) return { kind: 'total' };
  if (services === 'none') return stronger(said, byRow);
  return stronger(ofService(said), countsStaff ? byRow : spendingOfLine(byRow, services));
}

/** A heading may run over two rows: "Net" above "expenditure" is net expenditure. */
function joinedMeaning(headings: readonly Wording[]): Meaning | null {
  const words = headings.map(heading => heading.text).reverse();
  return words.length > 1 ? measureOfWords(words.join(' ')) : null;
}

/** Of a service one counts budgets and staff; spend with suppliers and funding gaps are told of whole bodies. */
function ofService(meaning: Meaning | null): Meaning | null {
  const isOfBody = meaning !== null && ['gap', 'generic', 'specialist', 'schools', 'joint'].includes(meaning.kind);
  return isOfBody ? { kind: 'other', reason: 'the model wants it for the whole body, not by service' } : meaning;
}

/**
 * The words of a budget line tell a kind of spending or income; whatever else they tell is not about the figure.
 *
 * In a list of lines with a column of services "expenditure" is one line of several, not the whole, and "fees" may be
 * earned or paid: the sign of the amount tells.
 */
function spendingOfLine(meaning: Meaning | null, services: TableSense['services']): Meaning | null {
  if (meaning?.kind === 'staff') return { kind: 'gross', part: true };
  if (services === 'down' && meaning?.kind === 'gross' && !meaning.part) return null;
  if (services === 'down' && meaning?.kind === 'income' && meaning.weak === true) return null;
  const isSpending =
    meaning !== null && ['gross', 'income', 'recharge', 'capital', 'net', 'total'].includes(meaning.kind);
  return isSpending ? meaning : null;
}

function strongest(words: readonly Wording[], countsStaff: boolean): Meaning | null {
  const meanings = words.map(word => measureOfWords(word.text)).filter(meaning => meaning !== null);
  const special = meanings.find(meaning => !isGeneral(meaning));
  const [first] = meanings;
  if (countsStaff && special?.kind !== 'other') return first === undefined ? null : { kind: 'staff' };
  return special ?? first ?? null;
}

function stronger(byColumn: Meaning | null, byRow: Meaning | null): Meaning | null {
  if (byColumn === null || byRow === null) return byColumn ?? byRow;
  return isGeneral(byColumn) && !isGeneral(byRow) ? byRow : byColumn;
}

function isGeneral(meaning: Meaning): boolean {
  return general.has(meaning.kind) && !('part' in meaning && meaning.part);
}

/** A title may speak of both money and staff, or of support services at large: then it says nothing of one figure. */
function meaningOfCaption(word: Wording): Meaning | null {
  if (knownService(word.text) !== null || isTotalLabel(word.text)) return null;
  const meaning = measureOfWords(word.text);
  if (meaning === null || meaning.kind === 'other' || meaning.kind === 'total' || meaning.kind === 'capital')
    return null;
  const text = comparableText(word.text);
  if (meaning.kind === 'recharge' && !/\brecharge/.test(text)) return null;
  const saysStaff = /\b(fte|wte|staff|posts|establishment)\b/.test(text);
  const saysMoney = /\b(budgets?|expenditure|income|net|gross|spend|costs?)\b/.test(text);
  return saysStaff && saysMoney ? null : meaning;
}

/** "Staff" over a column of money is pay, not a number of people. */
function staffOrPay(meaning: Meaning, unit: string | undefined): Meaning {
  return meaning.kind === 'staff' && unit === 'money' ? { kind: 'gross', part: true } : meaning;
}
