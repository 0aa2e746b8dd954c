/** Tells whether a value is an object of Excel's own and no error of a cell, which has a code. */
export function isForeign(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('code' in value);
}
