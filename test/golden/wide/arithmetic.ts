/** A figure, or figures by one dimension after another. NaN stands for no figure. */
export type Nested = number | readonly Nested[];

/** Lists the figures in the order of their members. */
export function figuresIn(nested: Nested): readonly number[] {
  return typeof nested === 'number' ? [nested] : nested.flatMap(figuresIn);
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Counts 0, 1, 2 … below `count`. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Adds up what the entries that fit are worth. */
export function totalOf<Entry>(
  entries: readonly Entry[],
  worth: (entry: Entry) => number,
  fits: (entry: Entry) => boolean = () => true,
): number {
  return sum(entries.filter(fits).map(worth));
}

/** Splits a total in whole steps by largest remainder; of equals the larger key comes first, then the one listed first. */
export function inWholeSteps(total: number, keys: readonly number[], step: number): readonly number[] {
  const all = sum(keys);
  const claims = keys.map((key, index) => {
    const exact = ((total / step) * key) / all;
    const whole = Math.floor(exact + 1e-7);
    return { index, key, whole, remainder: Math.round((exact - whole) * 1e6) };
  });
  const left = Math.round(total / step) - sum(claims.map(claim => claim.whole));
  const queue = [...claims].sort(
    (one, other) => other.remainder - one.remainder || other.key - one.key || one.index - other.index,
  );
  const winners = new Set(queue.slice(0, left));
  return claims.map(claim => (claim.whole + (winners.has(claim) ? 1 : 0)) * step);
}
