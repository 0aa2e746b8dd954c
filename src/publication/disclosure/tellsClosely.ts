/** How near an estimate may come before it counts as told: a twentieth of the figure. */
const CLOSE = 0.05;

/**
 * Tells whether a total gives away the largest of its parts: whether the others together are less than a twentieth of it.
 *
 * The parts are those that a reader does not know. A single part is always given away; parts that are nil are none.
 * Example: 2,400 and 100 do (a total of 2,500 comes within 4% of the larger), 2,400 and 200 do not. Source: the p% rule of
 * statistical disclosure control (Hundepool and others, Handbook on Statistical Disclosure Control, chapter 4).
 */
export function tellsClosely(parts: readonly number[]): boolean {
  const sizes = parts.map(Math.abs);
  const largest = Math.max(0, ...sizes);
  const others = sizes.reduce((sum, size) => sum + size, 0) - largest;
  return largest > 0 && others < CLOSE * largest;
}
