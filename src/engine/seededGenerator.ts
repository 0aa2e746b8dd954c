/** The golden ratio as a part of 2^32, made odd: its multiples lie far apart. */
const goldenRatio = 0x9e3779b9;

/** The state of a generator: four whole numbers below 2^32, not all zero. */
export type GeneratorState = readonly [number, number, number, number];

/**
 * Makes a generator of whole numbers from 0 up to 2^32 that looks random and is not: the same state, the same numbers.
 *
 * It is xoshiro128** 1.1, whose sequence repeats after 2^128 − 1 numbers.
 *
 * Source: D. Blackman and S. Vigna, "Scrambled Linear Pseudorandom Number Generators" (2021).
 */
export function generatorFrom(state: GeneratorState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const number = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return number;
  };
}

/** Makes a generator from a whole number from 0 up to 2^32: the same seed, the same numbers; near seeds, unlike ones. */
export function seededGenerator(seed: number): () => number {
  // Four different numbers cannot all scramble to zero, the one state that the generator never leaves.
  const word = (place: number): number => scrambled(seed + Math.imul(place, goldenRatio));
  return generatorFrom([word(1), word(2), word(3), word(4)]);
}

/** Draws a whole number from 0 up to `limit`, each as likely as the others. */
export function drawBelow(limit: number, generator: () => number): number {
  // The numbers above the last whole multiple of the limit would make the low draws likelier.
  const fair = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const number = generator();
    if (number < fair) {
      return number % limit;
    }
  }
}

/** Draws an order of the whole numbers from 0 up to `count`, each order as likely as the others (R. Durstenfeld, 1964). */
export function drawOrder(count: number, generator: () => number): readonly number[] {
  const left = Array.from({ length: count }, (_, index) => index);
  const order: number[] = [];
  while (left.length > 0) {
    order.push(...left.splice(drawBelow(left.length, generator), 1));
  }
  return order;
}

/** Spreads every bit of a number over 32 bits, one to one: the last step of A. Appleby's MurmurHash3. */
function scrambled(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
