import { writeArea } from '../../book/area';
import type { Place } from '../graph/sheetArea';
import { dropSpaces } from './dropSpaces';
import { resolveTableReference } from './resolveTableReference';
import type { Structure } from './structure';
import { token, type Token } from './token';
import { tokenizeFormula } from './tokenizeFormula';

/** Names that lead to names that lead to names: deeper than anyone writes, and the end of names that go in circles. */
const deepest = 16;

/** A formula without names of the workbook, and every word in it (in lower case) whose meaning may change. */
export interface ExpandedFormula {
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
}

/**
 * Puts what they stand for in the place of defined names and structured references, spaces left out.
 *
 * A name stands for what its definition says, in brackets unless that is a single piece; names of constants, of
 * formulas and of functions (LAMBDA) alike. Unknown names stay, and a structured reference to nothing is `#REF!`.
 *
 * @example With `Rate` defined as `0.035`, `A1*Rate` becomes `A1*0.035`.
 */
export function expandNames(formula: string, place: Place, structure: Structure): ExpandedFormula {
  const words = new Set<string>();
  const sheetName = structure.sheetName(place.sheetId);
  return { tokens: expand(formula, 0), words };

  function expand(text: string, depth: number): Token[] {
    return dropSpaces(tokenizeFormula(text)).flatMap(next => expandToken(next, depth));
  }

  function expandToken(next: Token, depth: number): readonly Token[] {
    if (next.sheet !== undefined) words.add(next.sheet.toLowerCase());
    if (next.kind === 'error' && next.text.startsWith('#REF!')) return [token('error', '#REF!')];
    if (next.kind === 'table') return [tableCells(next)];
    if (next.kind !== 'name' && next.kind !== 'function') return [next];
    words.add(next.text.toLowerCase());
    const definition = structure.definition(next.text, next.sheet ?? sheetName);
    if (definition === undefined || depth === deepest) return [next];
    const inner = expand(definition, depth + 1);
    return inner.length === 1 || next.kind === 'function' ? inner : [token('open', '('), ...inner, token('close', ')')];
  }

  function tableCells({ text }: Token): Token {
    words.add(text.slice(0, text.indexOf('[')).toLowerCase());
    const found = resolveTableReference(text, place, structure);
    if (found === undefined) return token('error', '#REF!');
    words.add(found.table.name.toLowerCase());
    return { kind: 'reference', text: writeArea(found.area), sheet: structure.sheetName(found.area.sheetId) };
  }
}
