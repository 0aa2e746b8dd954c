import { token, type Token } from './token';

/**
 * Leaves out the blanks of a formula. A blank between two operands is Excel's sign for the cells they share, which this
 * calculator does not know: it becomes `unknown`.
 *
 * @example `SUM( A1, B1 )` becomes `SUM(A1,B1)`.
 */
export function dropSpaces(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const [at, next] of tokens.entries()) {
    if (next.kind !== 'space') kept.push(next);
    else if (endsOperand(kept.at(-1)) && beginsOperand(tokens[at + 1])) kept.push(token('unknown', ' '));
  }
  return kept;
}

function endsOperand(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === 'close' || isValue(before) || before.text === '%');
}

function beginsOperand(after: Token | undefined): boolean {
  return after !== undefined && (after.kind === 'open' || after.kind === 'function' || isValue(after));
}

function isValue({ kind }: Token): boolean {
  return ['number', 'text', 'truth', 'error', 'array', 'reference', 'name', 'table'].includes(kind);
}
