import type { Token } from './token';

/** The place of the bracket that closes the one at `open`; undefined when none does or no bracket stands there. */
export function closingBracket(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth <= 0) return at === open ? undefined : at;
  }
  return undefined;
}

/** Splits what stands between two brackets at its commas; nothing at all is no argument. */
export function splitArguments(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length === 0) return [];
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const next of tokens) {
    if (next.kind === 'open') depth += 1;
    if (next.kind === 'close') depth -= 1;
    if (next.kind === 'comma' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(next);
  }
  return parts;
}
