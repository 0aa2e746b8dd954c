import { knownBodies, type KnownBody } from '../../reference/bodies';
import { comparableText, plainText } from '../text/plainText';
import { rememberByText, rememberByWords } from '../text/rememberByText';

/** A body as the figures name it: a known body's short code, or the body's own name twice. */
export interface Body {
  readonly code: string;
  readonly name: string;
}

const kinds =
  'County Council|Borough Council|District Council|City Council|Council|Police Authority|Police and Crime Commissioner|' +
  'Constabulary|Police|Fire (?:and|&) Rescue (?:Authority|Service)|Combined Fire Authority|Fire Authority|' +
  'National Park Authority|Combined Authority|Authority|NHS Trust|Foundation Trust|PCC|University|Commissioner|CC|BC|DC|MBC';
const ownName = new RegExp(
  `\\b(?:London Borough of [A-Z][\\w'.-]*(?: (?:and|&|[A-Z][\\w'.-]*))*|Police and Crime Commissioner for [A-Z][\\w'.-]*(?: [A-Z][\\w'.-]*)*|` +
    `(?:[A-Z][\\w'.-]* )(?:(?:and|&|of|the|upon|on|in|[A-Z][\\w'.-]*) )*?(?:${kinds}))(?! (?:${kinds}))\\b`,
);
/** What every such name holds; most words hold none of it. */
const mayNameBody = new RegExp(`${kinds}|London`);
const openings = /^((?:Budget|Revenue|Estimates?|Establishment|Prepared|Accounts|Summary|Report|[Tt]he|of|for|by)\s+)+/;

/** Finds the known body that a whole text names or that its official code stands for; null when it names none. */
export const findKnownBody: (text: string) => Body | null = rememberByWords(lookUpBody);

const bodiesByName = new Map<string, Body>();
for (const body of knownBodies) {
  for (const name of exactNames(body).map(comparableText)) {
    if (!bodiesByName.has(name)) bodiesByName.set(name, { code: body.code, name: body.name });
  }
}

function lookUpBody(text: string): Body | null {
  return bodiesByName.get(comparableText(text)) ?? null;
}

/**
 * Finds the body named somewhere within a title or a file's name; null when none is.
 *
 * A known body is found by the longest of its names; any other by the shape of its name, such as "Wessex County
 * Council" in "Wessex County Council - Revenue budget 2011/12".
 */
export function findBodyWithin(text: string): Body | null {
  const within = ` ${comparableText(text)} `;
  let best: { body: KnownBody; length: number } | null = null;
  for (const body of knownBodies) {
    for (const name of body.names) {
      const wanted = ` ${comparableText(name)} `;
      if (within.includes(wanted) && wanted.length > (best?.length ?? 0)) best = { body, length: wanted.length };
    }
  }
  if (best !== null) return { code: best.body.code, name: best.body.name };
  return findNamedShape(text);
}

/**
 * Finds the body with whose name a line begins; null when it begins otherwise.
 *
 * "Hampshire Fire and Rescue Service: establishment" is that body's line, "Spend through Hampshire County Council
 * contracts" is nobody's.
 */
export const findBodyOpening: (text: string) => Body | null = rememberByText(readOpening);

function readOpening(text: string): Body | null {
  const line = `${comparableText(text)} `.replace(/^the /, '');
  for (const body of knownBodies) {
    if (body.names.some(name => line.startsWith(`${comparableText(name)} `)))
      return { code: body.code, name: body.name };
  }
  const named = findNamedShape(text);
  return named !== null && line.startsWith(`${comparableText(named.name)} `) ? named : null;
}

/** Finds the body that a whole text names, known or by the shape of its name: "Felpersham City Council". */
export function findBodyNamed(text: string): Body | null {
  const known = findKnownBody(text);
  if (known !== null) return known;
  const named = findNamedShape(text);
  return named !== null && comparableText(named.name) === comparableText(text) ? named : null;
}

function findNamedShape(text: string): Body | null {
  const plain = plainText(text);
  if (!mayNameBody.test(plain)) return null;
  for (const part of plain.split(/\s-\s|[:;|,()]/)) {
    const name = ownName.exec(part)?.[0].replace(openings, '');
    if (name !== undefined && name.includes(' ')) return { code: name, name };
  }
  return null;
}

function exactNames(body: KnownBody): readonly string[] {
  return [body.code, body.name, ...body.names, ...body.listNames, ...body.codes.map(code => code.code)];
}
