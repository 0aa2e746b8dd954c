import { closingBracket, splitArguments } from './brackets';
import { token, type Token } from './token';

/**
 * Writes `ROUND(x,2)` as `(ROUND((x)*10^2,0)/10^2)`, wherever the places are a number above zero.
 *
 * IronCalc takes a number's first 15 digits, as Excel does, before it moves the point: the half in 1.005 is lost on the
 * way, and it answers 1. Moved before, 100.49999999999999 counts as 100.5, and the answer is Excel's 1.01.
 * Expects tokens without spaces.
 */
export function steadyRound(tokens: readonly Token[]): readonly Token[] {
  const written: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const next = tokens[at];
    if (next === undefined) continue;
    const close = closingBracket(tokens, at + 1);
    const places = close === undefined ? undefined : tokens[close - 1];
    const value = close === undefined ? [] : (splitArguments(tokens.slice(at + 2, close))[0] ?? []);
    const isSplit = close === at + 2 + value.length + 2;
    if (!isRound(next) || !isSplit || places?.kind !== 'number' || Number(places.text) === 0 || value.length === 0) {
      written.push(next);
      continue;
    }
    const scale = [token('number', '10'), token('operator', '^'), places];
    written.push(token('open', '('), next, token('open', '('), token('open', '('), ...steadyRound(value));
    written.push(token('close', ')'), token('operator', '*'), ...scale, token('comma', ','), token('number', '0'));
    written.push(token('close', ')'), token('operator', '/'), ...scale, token('close', ')'));
    at = close;
  }
  return written;
}

function isRound({ kind, text }: Token): boolean {
  return kind === 'function' && text.toUpperCase() === 'ROUND';
}
