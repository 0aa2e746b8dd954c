/** How many letters may differ, for each three of the name, before it is another word. */
const LETTERS_PER_SLIP = 3;

/**
 * Finds the name that somebody probably meant: the one that takes the fewest letters to insert, drop, replace or swap,
 * not counting case and spaces. Undefined when none is near.
 *
 * @example Of `leverRate` and `realisation`, `LeverRates` means the first.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const wanted = plain(written);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / LETTERS_PER_SLIP)) + 1;
  for (const name of names) {
    const slips = slipsBetween(wanted, plain(name));
    if (slips >= least) continue;
    least = slips;
    nearest = name;
  }
  return nearest;
}

/** Says it as part of a remedy: `Did you mean "leverRate"? `, or nothing when no name is near. */
export function suggestion(written: string, names: readonly string[]): string {
  const nearest = nearestName(written, names);
  return nearest === undefined ? '' : `Did you mean "${nearest}"? `;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
