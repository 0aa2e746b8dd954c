import { Decimal } from '../engine/decimal';

/** What an origin says of a figure; `place` and `at` are origins of the kind "source", `says` is null for nothing. */
export type OriginWords =
  | { readonly kind: 'source'; readonly file: string }
  | { readonly kind: 'override'; readonly says: Decimal | null; readonly at: string }
  | { readonly kind: 'kept'; readonly from: string | null; readonly says: Decimal | null; readonly at: string }
  | { readonly kind: 'gone'; readonly file: string }
  | { readonly kind: 'typed' }
  | { readonly kind: 'other' };

/** What a figure says of itself when someone has typed it and no source states one. */
export const TYPED = 'changed on the sheet';

/** What a figure says of itself when someone has typed a formula for it and no source states one. */
export const TYPED_FORMULA = 'formula on the sheet';

const NOTHING = 'nothing';

/**
 * Says of a figure that it stands although its source states another.
 *
 * @example `override: the source says 5145 (Budget!C7 of budget.xlsx)`
 */
export function overrideWords(says: Decimal | null, at: string): string {
  return `override: ${claimWords(says, at)}`;
}

/** Says of a figure that a refresh left it as it was, and where it was read then. */
export function keptWords(from: string | null, says: Decimal | null, at: string): string {
  return `kept${from === null ? '' : ` from ${turned(from)}`}: ${claimWords(says, at)}`;
}

/** Says of a nil that its source no longer states the line. */
export function goneWords(file: string): string {
  return `no longer in ${file}`;
}

/** Reads an origin back; what is of no kind of these is another one, such as that of an assumption. */
export function readOrigin(origin: string | undefined): OriginWords {
  if (origin === undefined) return { kind: 'other' };
  if (origin === TYPED || origin === TYPED_FORMULA) return { kind: 'typed' };
  const [, head, says, at] = /^(override|kept(?: from .+?)?): the source says (\S+) \((.+)\)$/.exec(origin) ?? [];
  if (head !== undefined && says !== undefined && at !== undefined) {
    const claim = { says: says === NOTHING ? null : new Decimal(says), at: turnedBack(at) };
    if (head === 'override') return { kind: 'override', ...claim };
    return { kind: 'kept', from: head === 'kept' ? null : turnedBack(head.slice('kept from '.length)), ...claim };
  }
  const [, left] = /^no longer in (.+)$/.exec(origin) ?? [];
  if (left !== undefined) return { kind: 'gone', file: left };
  const file = fileOfPlace(origin);
  return file === null ? { kind: 'other' } : { kind: 'source', file };
}

/** The file of a place such as `budget.xlsx, Budget!C7`; null for words that name no cell. */
export function fileOfPlace(place: string): string | null {
  return /^(.+), .+![^!]*\d[^!]*$/.exec(place)?.[1] ?? null;
}

function claimWords(says: Decimal | null, at: string): string {
  return `the source says ${says === null || says.isNaN() ? NOTHING : says.toString()} (${turned(at)})`;
}

/** Turns `budget.xlsx, Budget!C7` into `Budget!C7 of budget.xlsx`, so that no reader takes the whole for a place. */
function turned(place: string): string {
  const [, file, cell] = /^(.+), (.+![^!]+)$/.exec(place) ?? [];
  return file === undefined || cell === undefined ? place : `${cell} of ${file}`;
}

function turnedBack(words: string): string {
  const [, cell, file] = /^(.+![^!]+?) of (.+)$/.exec(words) ?? [];
  return cell === undefined || file === undefined ? words : `${file}, ${cell}`;
}
