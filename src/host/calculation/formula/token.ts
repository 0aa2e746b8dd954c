/** What a piece of a formula is. `table` is a structured reference; `unknown` is what this calculator cannot read. */
export type TokenKind =
  | 'space'
  | 'number'
  | 'text'
  | 'truth'
  | 'error'
  | 'array'
  | 'reference'
  | 'name'
  | 'function'
  | 'table'
  | 'open'
  | 'close'
  | 'comma'
  | 'operator'
  | 'unknown';

/**
 * One piece of a formula. `text` is how the formula writes it; for references and names without the sheet, whose plain
 * name stands in `sheet`. A function's text has no bracket: the bracket is the next token.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly sheet?: string;
}

/** Makes a token of a kind that names no sheet. */
export function token(kind: TokenKind, text: string): Token {
  return { kind, text };
}
