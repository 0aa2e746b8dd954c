import { HostError } from './hostError';
import type { Argument } from './hostObject';

/** Says whether an optional argument was left out; the client sends null for those. */
export function isLeftOut(argument: Argument): argument is null | undefined {
  return argument === undefined || argument === null;
}

/** Reads a text; anything else is an InvalidArgument. */
export function readText(argument: Argument): string {
  if (typeof argument !== 'string') throw new HostError('InvalidArgument');
  return argument;
}

/** Reads a whole number that is not below `least`. */
export function readInteger(argument: Argument, least = -Infinity): number {
  if (typeof argument !== 'number' || !Number.isInteger(argument) || argument < least) {
    throw new HostError('InvalidArgument');
  }
  return argument;
}

/** Reads a number that is not below `least`. */
export function readNumber(argument: Argument, least = -Infinity): number {
  if (typeof argument !== 'number' || !Number.isFinite(argument) || argument < least) {
    throw new HostError('InvalidArgument');
  }
  return argument;
}

/** Reads true or false. */
export function readBoolean(argument: Argument): boolean {
  if (typeof argument !== 'boolean') throw new HostError('InvalidArgument');
  return argument;
}

/** Reads one of the words of an enumeration, whatever the case of its first letter, as Office.js allows. */
export function readWord<Word extends string>(argument: Argument, words: readonly Word[]): Word {
  const text = readText(argument).toLowerCase();
  const word = words.find(one => one.toLowerCase() === text);
  if (word === undefined) throw new HostError('InvalidArgument');
  return word;
}

/** Reads a colour: `#RRGGBB`, also without the sign or shortened, or one of a few HTML names. Answers `#RRGGBB`. */
export function readColor(argument: Argument): string {
  const text = readText(argument).trim().toLowerCase();
  const named = namedColors[text] ?? text;
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(named)?.[1];
  if (digits === undefined) throw new HostError('InvalidArgument');
  const full = digits.length === 3 ? digits.replace(/./g, digit => digit + digit) : digits;
  return `#${full.toUpperCase()}`;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};
