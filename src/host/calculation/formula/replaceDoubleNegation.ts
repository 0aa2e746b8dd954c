import { closingBracket } from './brackets';
import { token, type Token } from './token';

/**
 * Writes `--x`, which turns truth values into numbers, as `(1*x)`: IronCalc drops the two signs and leaves x as it is.
 * Expects tokens without spaces.
 *
 * @example `SUMPRODUCT(--(A1:A3>1))` becomes `SUMPRODUCT((1*(A1:A3>1)))`.
 */
export function replaceDoubleNegation(tokens: readonly Token[]): readonly Token[] {
  const written: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const next = tokens[at];
    if (next === undefined) continue;
    if (!isMinus(next) || !isMinus(tokens[at + 1]) || endsOperand(written.at(-1))) {
      written.push(next);
      continue;
    }
    const end = endOfOperand(tokens, at + 2);
    const operand = replaceDoubleNegation(tokens.slice(at + 2, end));
    written.push(token('open', '('), token('number', '1'), token('operator', '*'), ...operand, token('close', ')'));
    at = end - 1;
  }
  return written;
}

function isMinus(next: Token | undefined): boolean {
  return next?.kind === 'operator' && next.text === '-';
}

/** After an operand the first minus subtracts, as in `A1--B1`. */
function endsOperand(before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'open' || before.kind === 'comma') return false;
  return before.kind !== 'operator' || before.text === '%';
}

/** The place after the operand that begins at `start`: signs, then a value, a call or a bracket, then `%` or `:`. */
function endOfOperand(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.kind === 'operator') at += 1;
  let end = tokens[at]?.kind === 'open' ? at : at + 1;
  while (tokens[end]?.kind === 'open') end = (closingBracket(tokens, end) ?? end) + 1;
  const after = tokens[end];
  if (after?.kind === 'operator' && after.text === '%') return end + 1;
  return after?.kind === 'operator' && after.text === ':' ? endOfOperand(tokens, end + 1) : end;
}
