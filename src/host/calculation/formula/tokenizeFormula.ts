import { parseArea } from '../../../xlsx/address';
import { token, type Token, type TokenKind } from './token';

const plain: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  // Cells of a sheet that is gone: `#REF!A1:B2`.
  ['error', /#REF!\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?/iy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
];
const signs: readonly (readonly [TokenKind, RegExp])[] = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ['open', /\(/y],
  ['close', /\)/y],
  ['comma', /,/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@]/y],
];

const sheetPrefix = /(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.\\]*))!/uy;
const reference =
  /(?:\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})#?(?![\p{L}\p{N}_.(![\\])/iuy;
const opening = /\s*\(/y;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/**
 * Splits a formula (without its `=`) into tokens; put together again they are the formula.
 *
 * Sheet names of references are unquoted, an array constant is one token, and so is a structured reference. References
 * to other workbooks and spans of sheets are `unknown`.
 *
 * @example `SUM('My sheet'!A1:B2, {1,2})` is function, open, reference, comma, space, array, close.
 */
export function tokenizeFormula(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const [next, length] = tokenAt(formula, at);
    tokens.push(next);
    at += length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): readonly [Token, number] {
  return (
    match(plain, formula, at) ??
    bracketed(formula, at) ??
    referenceOrName(formula, at) ??
    match(signs, formula, at) ?? [token('unknown', formula[at] ?? ''), 1]
  );
}

function match(patterns: typeof plain, formula: string, at: number): readonly [Token, number] | undefined {
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, formula, at)?.[0];
    if (text !== undefined) return [token(kind, text), text.length];
  }
  return undefined;
}

/** Array constants, and structured references to the table that the formula stands in (`[@Amount]`). */
function bracketed(formula: string, at: number): readonly [Token, number] | undefined {
  if (formula[at] === '{') {
    const text = /\{(?:[^"}]|"(?:[^"]|"")*")*\}/y;
    const whole = matchAt(text, formula, at)?.[0];
    return whole === undefined ? undefined : [token('array', whole), whole.length];
  }
  const end = formula[at] === '[' ? closeOfTable(formula, at) : undefined;
  if (end === undefined) return undefined;
  // A bracket before a sheet's name is another workbook: `[1]Sheet!A1`.
  const isWorkbook = /[\p{L}\p{N}_']/u.test(formula[end] ?? '');
  return [token(isWorkbook ? 'unknown' : 'table', formula.slice(at, end)), end - at];
}

function referenceOrName(formula: string, at: number): readonly [Token, number] | undefined {
  const prefix = matchAt(sheetPrefix, formula, at);
  const sheet = prefix?.[1]?.replaceAll("''", "'") ?? prefix?.[2];
  const start = at + (prefix?.[0].length ?? 0);
  if (
    sheet?.includes('[') === true ||
    (sheet !== undefined && prefix?.[1] !== undefined && /^[^:]+:[^:]+$/.test(sheet))
  ) {
    return [token('unknown', prefix?.[0] ?? ''), start - at];
  }
  const onSheet = sheet === undefined ? {} : { sheet };

  const cells = matchAt(reference, formula, start)?.[0];
  if (cells !== undefined && parseArea(cells.replace('#', '')) !== undefined) {
    return [{ kind: 'reference', text: cells, ...onSheet }, start + cells.length - at];
  }
  if (sheet !== undefined && formula.startsWith('#REF!', start)) return [token('error', '#REF!'), start + 5 - at];

  const name = matchAt(word, formula, start)?.[0];
  if (name === undefined) return undefined;
  const end = start + name.length;
  if (formula[end] === '[') {
    const close = closeOfTable(formula, end);
    if (close !== undefined) return [token('table', formula.slice(start, close)), close - at];
  }
  if (matchAt(opening, formula, end) !== null) return [{ kind: 'function', text: name, ...onSheet }, end - at];
  if (sheet === undefined && /^(?:true|false)$/i.test(name)) return [token('truth', name), end - at];
  return [{ kind: 'name', text: name, ...onSheet }, end - at];
}

/** The place after the bracket that closes the one at `open`; a `'` takes the meaning from the sign after it. */
function closeOfTable(formula: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && (depth -= 1) === 0) return at + 1;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
