/** A unit as powers of what is measured: `£k/FTE` is `{ '£k': 1, FTE: -1 }`; a plain number is empty. */
export type Unit = Readonly<Record<string, number>>;

/** Units that count or compare and so carry no dimension of their own. */
const PLAIN = new Set(['%', 'years', 'months', 'number', 'factor', 'key', 'ratio', 'range', 'steps']);

/** Reads a unit's text; a trailing `?` (the figure may be absent) says nothing about the unit. */
export function parseUnit(text: string): Unit {
  const [over = '', under] = text.replace('?', '').split('/');
  const powers: Record<string, number> = {};
  if (!PLAIN.has(over)) powers[over] = 1;
  if (under !== undefined && !PLAIN.has(under)) powers[under] = (powers[under] ?? 0) - 1;
  return normal(powers);
}

/** Multiplies two units, or divides by the second when `power` is -1. */
export function multiplyUnits(left: Unit, right: Unit, power: 1 | -1): Unit {
  const powers: Record<string, number> = { ...left };
  for (const [name, exponent] of Object.entries(right)) powers[name] = (powers[name] ?? 0) + power * exponent;
  return normal(powers);
}

/** Writes a unit for a message. */
export function describeUnit(unit: Unit): string {
  const parts = Object.entries(unit).map(([name, power]) => (power === 1 ? name : `${name}^${power}`));
  return parts.length === 0 ? 'a plain number' : parts.sort().join('·');
}

/** Tells whether two units measure the same. */
export function sameUnit(left: Unit, right: Unit): boolean {
  return describeUnit(left) === describeUnit(right);
}

function normal(powers: Record<string, number>): Unit {
  return Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0));
}
