import { comparableText } from '../text/plainText';
import { findKnownBody } from './findBody';

const kindPatterns: readonly (readonly [RegExp, string])[] = [
  [/\b(police|constabulary|pcc)\b/, 'police'],
  [/\bfire\b/, 'fire'],
  [/\bnational park\b/, 'park'],
  [/\bwaste\b/, 'waste'],
  [/\b(passenger|integrated) transport\b/, 'transport'],
];
const fillers =
  /\b(police and crime commissioner|chief constable|pcc|constabulary|police|combined|fire|rescue|civil defence|cd|service|services|authority|metropolitan|london|royal|borough|district|county|city|council|unitary|ua|mbc|bc|dc|cc|mdc|lb|of|for|the|and|in)\b/g;

/**
 * Tells whether two names stand for one body, whatever each list calls it.
 *
 * A known body is matched by all its names and codes. For others the place and the kind must agree, where a council
 * goes by its place alone: "Kent Police Authority" is "Police and Crime Commissioner for Kent", "Southampton City
 * Council" is "Southampton UA", and neither is "Southampton Fire Authority".
 */
export function sameBody(first: string, second: string): boolean {
  if (comparableText(first) === comparableText(second)) return true;
  const known = findKnownBody(first);
  if (known !== null) return findKnownBody(second)?.code === known.code;
  const one = placeAndKind(first);
  const other = placeAndKind(second);
  return one.place !== '' && one.place === other.place && one.kind === other.kind;
}

function placeAndKind(name: string): { place: string; kind: string } {
  const text = comparableText(name);
  const kind = kindPatterns.find(([pattern]) => pattern.test(text))?.[1] ?? 'council';
  return { place: text.replace(fillers, ' ').replace(/ +/g, ' ').trim(), kind };
}
