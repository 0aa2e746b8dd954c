import { joinSheetReference } from '../../../xlsx/address';
import { readArea } from '../../book/area';
import type { Place, SheetArea } from '../graph/sheetArea';
import { closingBracket, splitArguments } from './brackets';
import type { CallArgument, CompiledFormula, FunctionCall, Pieces } from './compiledFormula';
import { expandNames } from './expandNames';
import { readConstant } from './readConstant';
import { replaceDoubleNegation } from './replaceDoubleNegation';
import { steadyRound } from './steadyRound';
import type { Structure } from './structure';
import type { Token } from './token';

const volatile = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO', 'OFFSET', 'INDIRECT']);
const readingAnywhere = new Set(['OFFSET', 'INDIRECT']);

/** What the engine answers `#NAME?` to: it stands for formulas that cannot be read. */
const notUnderstood = '#NAME?';

/**
 * Makes a cell's formula ready for the engine: names and structured references resolved, every reference with its
 * sheet, the engine's faults written around, and calls of the add-in's functions set apart.
 *
 * A function of the add-in is `HJW.NAME(…)`, or `_xldudf_HJW_NAME(…)` as Excel saves it. A formula that this calculator
 * cannot read becomes `#NAME?`; what it mentions is still told.
 */
export function compileFormula(
  formula: string,
  place: Place,
  structure: Structure,
  namespace: string,
): CompiledFormula {
  const { tokens, words } = expandNames(formula, place, structure);
  const calls: FunctionCall[] = [];
  const precedents: SheetArea[] = [];
  const anchors: SheetArea[] = [];
  const functions = new Set<string>();
  const prefixes = [`${namespace}.`, `_xldudf_${namespace}_`].map(prefix => prefix.toUpperCase());
  const isUnderstood = tokens.every(({ kind }) => kind !== 'unknown');

  const pieces = compile(steadyRound(replaceDoubleNegation(tokens)));
  const spansCalls = tokens.some(({ kind, text }) => kind === 'operator' && text === ':');
  return {
    pieces: isUnderstood ? pieces : [notUnderstood],
    calls: isUnderstood ? calls : [],
    precedents,
    anchors,
    words,
    isVolatile: [...functions].some(name => volatile.has(name)),
    readsAnywhere: spansCalls || [...functions].some(name => readingAnywhere.has(name)),
  };

  function compile(part: readonly Token[]): Pieces {
    const written: (string | FunctionCall)[] = [];
    for (let at = 0; at < part.length; at += 1) {
      const next = part[at];
      if (next === undefined) continue;
      const close = closingBracket(part, at + 1);
      const own = next.kind === 'function' ? ownFunction(next.text) : undefined;
      if (own === undefined || close === undefined) {
        written.push(compileToken(next));
        continue;
      }
      const call = { name: own, arguments: splitArguments(part.slice(at + 2, close)).map(compileArgument) };
      calls.push(call);
      written.push(call);
      at = close;
    }
    return joinTexts(written);
  }

  function compileToken(next: Token): string {
    if (next.kind === 'function') {
      const name = next.text.replace(/^_xlfn\.(?:_xlws\.)?/i, '');
      functions.add(name.toUpperCase());
      return name;
    }
    if (next.kind === 'name') return next.text.replace(/^_xlpm\./i, '');
    if (next.kind !== 'reference') return next.text;
    const area = areaOf(next);
    if (area === undefined) return '#REF!';
    precedents.push(area);
    if (next.text.endsWith('#')) anchors.push(area);
    return joinSheetReference(structure.sheetName(area.sheetId), next.text);
  }

  function compileArgument(argument: readonly Token[]): CallArgument {
    if (argument.length === 0) return { kind: 'missing' };
    const rows = readConstant(argument);
    if (rows !== undefined) return { kind: 'constant', rows };
    const [only] = argument;
    if (argument.length === 1 && only?.kind === 'reference' && !only.text.endsWith('#')) {
      const area = areaOf(only);
      if (area === undefined) return { kind: 'constant', rows: [[{ error: '#REF!' }]] };
      precedents.push(area);
      return { kind: 'area', area };
    }
    return { kind: 'expression', pieces: compile(argument) };
  }

  function areaOf({ text, sheet }: Token): SheetArea | undefined {
    const sheetId = sheet === undefined ? place.sheetId : structure.sheet(sheet)?.id;
    const area = readArea(text.replace('#', ''));
    return sheetId === undefined || area === undefined ? undefined : { sheetId, ...area };
  }

  function ownFunction(name: string): string | undefined {
    const upper = name.toUpperCase();
    const prefix = prefixes.find(candidate => upper.startsWith(candidate));
    return prefix === undefined ? undefined : upper.slice(prefix.length);
  }
}

function joinTexts(pieces: Pieces): Pieces {
  const joined: (string | FunctionCall)[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (typeof piece === 'string' && typeof before === 'string') joined.splice(-1, 1, before + piece);
    else joined.push(piece);
  }
  return joined;
}
