/** Tells whether a cell's value is blank: nothing at all, or an empty text. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
