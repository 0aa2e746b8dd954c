import { Decimal } from '../../engine/decimal';
import { plainText, withoutMarks } from './plainText';

/**
 * What a cell says where an amount is expected.
 *
 * A `number` may say its own scale (`£1.2m`: value 1.2, pounds 1,000,000), that it is a percentage (value as written,
 * 4.5 for 4.5%) or that it counts staff (`12.5 FTE`). `nil` is a stated nought (a dash); `notAvailable` is a figure
 * that the source withholds or does not have, which is not nought.
 */
export type Amount =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly pounds?: 1 | 1_000 | 1_000_000;
      readonly unit?: 'percent' | 'staff';
    }
  | { readonly kind: 'nil' }
  | { readonly kind: 'notAvailable' };

const nilMarks = new Set(['-', '--', 'nil', 'none', 'zero', 'nought']);
const missingMarks = new Set(
  [
    'n/a',
    'na',
    'n.a.',
    'not applicable',
    'not available',
    '..',
    '...',
    ':',
    '*',
    '**',
    'c',
    'x',
    '#',
    'tbc',
    'tba',
  ].concat(['to be confirmed', 'to be advised', 'see note', 'confidential', 'redacted', '?']),
);
const scales: Readonly<Record<string, 1_000 | 1_000_000>> = {
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
};
/** An amount begins with a figure, a point, a sign, a bracket, pounds or a typed apostrophe; most words end here. */
const amountStart = /^(?:[\d.'(£+-]|gbp)/;
const plainNumber = /^(\d{1,3}(,\d{3})+|\d{1,3}( \d{3})+|\d+)?(\.\d+)?$/;

/**
 * Reads a text as an amount in any spelling that finance workbooks use; null when it is none.
 *
 * Negative are brackets `(1,500)`, a leading or trailing minus `1,500-`, and `CR`; `DR` is positive. Thousands may be
 * parted by commas or spaces; `£`, footnote marks and a scale (`k`, `m`, `million`) may stand by. Two signs at once,
 * or commas in odd places (`1,50`), are no amount. Example: `(£1.2m)` → −1.2 in millions of pounds.
 */
export function parseAmount(text: string): Amount | null {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return null;
  if (nilMarks.has(plain.replace(/^£\s*/, ''))) return { kind: 'nil' };
  if (missingMarks.has(plain)) return { kind: 'notAvailable' };
  return amountStart.test(plain) ? parseNumber(withoutMarks(plain)) : null;
}

function parseNumber(text: string): Amount | null {
  const signs: boolean[] = [];
  // A typed apostrophe makes Excel keep a number as text; some exports write it into the cell.
  let rest = text.replace(/^'(?=[\d(£.-])/, '');
  const take = (pattern: RegExp, negative?: boolean): void => {
    const match = pattern.exec(rest);
    if (match === null) return;
    if (negative !== undefined) signs.push(negative);
    rest = match[1] ?? rest;
  };
  take(/^(.*\d.*?)\s*cr\.?$/, true);
  take(/^(.*\d.*?)\s*dr\.?$/, false);
  take(/^(?:£|gbp)\s*(\(.*\))$/);
  take(/^\((.*)\)$/, true);
  take(/^-\s*(.+)$/, true);
  take(/^(.+?)\s*-$/, true);
  take(/^\+\s*(.+)$/, false);
  take(/^(?:£|gbp)\s*(.+)$/);
  take(/^-\s*(.+)$/, true);
  if (signs.length > 1) return null;
  return parseSize(rest, signs[0] === true);
}

function parseSize(text: string, negative: boolean): Amount | null {
  const match = /^(.*?\d)\s*(%|k|thousand|m|mn|million|ftes?|wtes?|£|gbp)?$/.exec(text);
  const digits = match?.[1] ?? '';
  if (digits === '' || digits === '000' || !plainNumber.test(digits)) return null;
  const size = new Decimal(digits.replace(/[, ]/g, ''));
  const value = negative ? size.negated() : size;
  const suffix = match?.[2] ?? '';
  if (suffix === '%') return { kind: 'number', value, unit: 'percent' };
  if (/^[fw]te/.test(suffix)) return { kind: 'number', value, unit: 'staff' };
  const pounds = scales[suffix];
  return pounds === undefined ? { kind: 'number', value } : { kind: 'number', value, pounds };
}
