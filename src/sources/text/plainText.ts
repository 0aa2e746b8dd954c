import { rememberByText } from './rememberByText';
const spaces = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** Words of plain letters, figures and signs with single blanks between: nearly all texts, and plain as they stand. */
const plain = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;
const marks = /(\s*(\[(note\s*)?\d{1,2}\]|\((e|p|r)\)|[*†‡§¹²³⁰⁴-⁹]+))+$/iu;

const mayEndInMark = /[\])*†‡§¹²³⁰⁴-⁹]$/u;

/**
 * Writes a cell's text the plain way, so that what looks alike is alike.
 *
 * Unicode is composed (NFC); any run of spaces, line breaks or no-break spaces becomes one space; typographic
 * apostrophes, dashes and minus signs become `'` and `-`; invisible characters go.
 */
export function plainText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .trim();
}

/** Takes the marks of footnotes and estimates off the end of a text: `Legal*`, `Legal [1]`, `Hampshire (e)`. */
export function withoutMarks(text: string): string {
  const plainly = plainText(text);
  return mayEndInMark.test(plainly) ? plainly.replace(marks, '').trim() : plainly;
}

/**
 * Writes a text for comparison: lower case, no accents, `&` and `+` as "and", everything else that is neither letter
 * nor digit as one space. `Legal & Democratic*` and `LEGAL AND DEMOCRATIC` come out alike.
 */
export const comparableText: (text: string) => string = rememberByText(compareText);

function compareText(text: string): string {
  const bare = withoutMarks(text);
  if (plain.test(bare)) {
    const words = bare.toLowerCase().replace(/[&+]/g, ' and ').replace(/'/g, '');
    return words.replace(/[^a-z0-9]+/g, ' ').trim();
  }
  return bare
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
