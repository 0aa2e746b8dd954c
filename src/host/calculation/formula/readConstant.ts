import type { CellErrorText, CellValue } from '../../../xlsx/cell';
import type { Token } from './token';
import { tokenizeFormula } from './tokenizeFormula';

/**
 * Reads an argument that is a constant as rows of values: `12`, `-3.5`, `"text"`, `TRUE`, `#N/A`, `{1,2;3,4}`.
 * Undefined when the tokens are anything else.
 */
export function readConstant(tokens: readonly Token[]): readonly (readonly CellValue[])[] | undefined {
  const [only] = tokens;
  if (only?.kind === 'array' && tokens.length === 1) return readArray(only.text.slice(1, -1));
  const value = readSingle(tokens);
  return value === undefined ? undefined : [[value]];
}

function readArray(text: string): readonly (readonly CellValue[])[] | undefined {
  const rows: CellValue[][] = [[]];
  let element: Token[] = [];
  const endElement = (): boolean => {
    const value = readSingle(element);
    if (value !== undefined) rows.at(-1)?.push(value);
    element = [];
    return value !== undefined;
  };
  for (const next of tokenizeFormula(text)) {
    const endsRow = next.kind === 'unknown' && next.text === ';';
    if (next.kind !== 'comma' && !endsRow) {
      if (next.kind !== 'space') element.push(next);
      continue;
    }
    if (!endElement()) return undefined;
    if (endsRow) rows.push([]);
  }
  return endElement() ? rows : undefined;
}

function readSingle(tokens: readonly Token[]): CellValue | undefined {
  const [first, second] = tokens;
  if (first?.kind === 'operator' && first.text === '-' && second?.kind === 'number' && tokens.length === 2) {
    return -Number(second.text);
  }
  if (first === undefined || tokens.length > 1) return undefined;
  switch (first.kind) {
    case 'number':
      return Number(first.text);
    case 'text':
      return first.text.slice(1, -1).replaceAll('""', '"');
    case 'truth':
      return first.text.toUpperCase() === 'TRUE';
    case 'error':
      return { error: first.text.toUpperCase() as CellErrorText };
    default:
      return undefined;
  }
}
