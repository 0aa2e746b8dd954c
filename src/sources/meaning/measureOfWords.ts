import { comparableText, plainText } from '../text/plainText';
import { rememberByWords } from '../text/rememberByText';

/** The measures that the model takes from a body's workbook. */
export type Measure =
  | 'grossExpenditure'
  | 'externalIncome'
  | 'internalRecharge'
  | 'staff'
  | 'genericSpend'
  | 'specialistSpend'
  | 'schoolsSpend'
  | 'alreadyJointSpend'
  | 'fundingGap'
  | 'wholeBodyGross'
  | 'wholeBodyNet'
  | 'wholeBodyStaff';

/**
 * What a heading or label says it counts.
 *
 * `part` marks a piece of gross expenditure or of income, such as employees or grants; without it the words name the
 * whole. `weak` income is told by words that may also be spending, such as fees. `net` is gross less income, `total` a
 * sum of unnamed things. `capital` charges are accounting entries and no current expenditure. `other` tells why the
 * figures are of no use to the model.
 */
export type Meaning =
  | { readonly kind: 'gross' | 'recharge'; readonly part: boolean }
  | { readonly kind: 'income'; readonly part: boolean; readonly weak?: true }
  | { readonly kind: 'net' | 'staff' | 'gap' | 'generic' | 'specialist' | 'schools' | 'joint' | 'capital' | 'total' }
  | { readonly kind: 'other'; readonly reason: string };

interface Rule {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

const comparison = 'it compares or divides figures that stand elsewhere';
const heads = 'it counts heads or vacancies, not full-time equivalents';

/** "Net budget excluding schools" says what a budget covers; it counts no spend of schools. */
const aboutSchools = /\b(excluding|excludes|excl|including|includes|incl|without|non|with) (\w+ )?schools?\b/g;

/** The first rule that fits decides, so that "internal income" is a recharge and "income" is not. */
const rules: readonly Rule[] = [
  {
    pattern: /\b(variance|movement|change|increase|decrease|growth|proportion|ratio|ranking|rank|average|avg|mean)\b/,
    meaning: other(comparison),
  },
  {
    pattern: /\b(per|cost of an?) (fte|wte|head|employee|post|unit|capita|m2)\b|\bunit costs?\b|\bper cent\b/,
    meaning: other(comparison),
  },
  {
    pattern: /\b(headcount|head count|heads|vacanc(y|ies)|vacant|bodies in post|people in post)\b/,
    meaning: other(heads),
  },

  {
    pattern: /\b(already|currently|existing)\b.*\b(joint(ly)?|placed|shared|collaborat\w+)\b/,
    meaning: { kind: 'joint' },
  },
  {
    pattern:
      /\bplaced (jointly|through|via|with)\b|\bjoint(ly)? (contracts?|procure\w*|placed|purchas\w*|buying|spend)\b/,
    meaning: { kind: 'joint' },
  },
  {
    pattern: /\bcollaborative (contracts?|procurement|spend|purchasing)\b|\b(through|via) (\w+ ){1,4}contracts\b/,
    meaning: { kind: 'joint' },
  },
  { pattern: /\b(non specialist|generic|common( categor\w+| goods| spend))\b/, meaning: { kind: 'generic' } },
  { pattern: /\b(specialist|specialised|service specific)\b/, meaning: { kind: 'specialist' } },
  { pattern: /\bschools?\b/, meaning: { kind: 'schools' } },
  {
    pattern:
      /\b(gap|gaps|shortfalls?|(budget|forecast|projected|revenue) deficits?)\b|\bsurplus( \w+)? deficit\b|\bdeficit( \w+)? surplus\b|\bsavings (target|requirement|required)s?\b|\bsavings (still )?to (be )?(find|found|make|made|identify|identified)\b/,
    meaning: { kind: 'gap' },
  },

  {
    pattern: /\brecharges?\b|\brecharged\b|\binternal (charges?|income|trading|recoveries|transfers?)\b/,
    meaning: { kind: 'recharge', part: true },
  },
  {
    pattern: /^(?!.*\bexternal\b).*\b(slas?|service level agreements?)\b/,
    meaning: { kind: 'recharge', part: true },
  },
  {
    pattern:
      /^(central |corporate )?(support|establishment) (services?|charges?|costs?)( (charges?|recharges?|costs?|allocations?))?$/,
    meaning: { kind: 'recharge', part: true },
  },
  {
    pattern:
      /^support services? (internal|from|to)\b|\b(central|support service|departmental) (support|overheads?|allocations?|charges)\b/,
    meaning: { kind: 'recharge', part: true },
  },
  {
    pattern: /\bcapital (charges?|financing|costs?)\b|\bdepreciation\b|\bimpairment\b|\basset rents?\b/,
    meaning: { kind: 'capital' },
  },

  {
    pattern: /\bstaff numbers?\b|\b(fte|ftes|wte|wtes)\b|\b(full|whole) time equivalents?\b/,
    meaning: { kind: 'staff' },
  },
  {
    pattern:
      /^(budgeted |approved |gross |agreed |total )*(establishment|posts|staff|staffing numbers|workforce)( numbers?| list| \d.*)?$/,
    meaning: { kind: 'staff' },
  },
  {
    pattern:
      /\b(staff|post) establishment\b|\bestablishment (list|posts?|numbers?|of posts)\b|\bstaffing establishment\b/,
    meaning: { kind: 'staff' },
  },

  {
    pattern:
      /\bnet (revenue |current |controllable |service |direct |operating |annual )*(expenditure|budgets?|costs?|spend|spending|total|position)\b/,
    meaning: { kind: 'net' },
  },
  {
    pattern: /^net exp$|^net( (of|after) .*income.*| \d.*| k| m| £.*)?$|\bbudget requirement\b|\bcontrollable budget\b/,
    meaning: { kind: 'net' },
  },
  {
    pattern: /^(total|gross|all) (external )?(income|receipts)\b|^(gross |ext )?inc$/,
    meaning: { kind: 'income', part: false },
  },
  {
    pattern:
      /\bincome\b|\breceipts?\b|\bfees and charges\b|\bgrants? received\b|\brecover(ed|y|ies)\b|\breimbursements?\b|\bcontributions? (from|received)\b|\bexternal funding\b|\brents? received\b/,
    meaning: { kind: 'income', part: true },
  },
  {
    pattern: /\bfees\b|\bsales\b|\bgrants?\b(?! (to|paid|payable))|\bcredits?\b/,
    meaning: { kind: 'income', part: true, weak: true },
  },
  {
    pattern:
      /\bgross\b|^(total )?(exp|expend)$|^debits?\b|^(total )?(direct |controllable |revenue )?(expenditure|spend|spending|costs?)\b|^expenditure budget\b|\btotal (direct |controllable )?(expenditure|spend|spending|costs?)\b/,
    meaning: { kind: 'gross', part: false },
  },
  {
    pattern:
      /\b(employees?|salar(y|ies)|wages|pay|overtime|national insurance|superannuation|pensions?|agency)\b|\bstaff(ing)? (costs?|related|pay)\b/,
    meaning: { kind: 'gross', part: true },
  },
  {
    pattern:
      /\b(premises|supplies|third party|transfer payments?|contractors?|contracted|running costs?|non pay|non staff)\b/,
    meaning: { kind: 'gross', part: true },
  },
  {
    pattern:
      /\b(transport|travel|vehicles?|accommodation|communications and computing|equipment|licen[cs]es|materials)\b/,
    meaning: { kind: 'gross', part: true },
  },
  {
    pattern:
      /\bother (expenses|expenditure|costs|running)\b|\b(goods and services|utilities|energy|rates and rents|rent)\b/,
    meaning: { kind: 'gross', part: true },
  },
  { pattern: /^((sub|grand) )?totals?\b|\b(sub)?totals?$/, meaning: { kind: 'total' } },
];

/**
 * Reads what a heading or label counts; null when its words do not tell.
 *
 * Example: `Third-party payments` → a part of gross expenditure; `Internal recharges` → recharge; `Gross FTE` → staff.
 */
export const measureOfWords: (words: string) => Meaning | null = rememberByWords(readMeasureWords);

function readMeasureWords(words: string): Meaning | null {
  if (/%/.test(plainText(words))) return other(comparison);
  const text = comparableText(words).replace(aboutSchools, ' ').replace(/ +/g, ' ').trim();
  if (text === '' || namesBothSides(text)) return null;
  if (/\bnet (fte|wte|staff|establishment)/.test(text)) return other('it is net of posts that the gross number counts');
  return rules.find(rule => rule.pattern.test(text))?.meaning ?? null;
}

/** "Income and expenditure" heads a group; it does not say which of the two a figure is. */
function namesBothSides(text: string): boolean {
  return /\bexpenditure\b/.test(text) && /\bincome\b/.test(text) && !/\b(net|less|before|after)\b/.test(text);
}

function other(reason: string): Meaning {
  return { kind: 'other', reason };
}
