/** Says whether some rows or columns are hidden, from the first on; null where some are and some are not. */
export function commonlyHidden(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  const among = [...hidden].filter(line => line >= first && line < first + count).length;
  return among === 0 ? false : among === count ? true : null;
}
