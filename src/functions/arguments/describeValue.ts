/** Says what a cell holds, for a message: `the text "n/a"`, `TRUE`, `the error #N/A`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `the text "${value}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object' && value !== null && 'code' in value) return `the error ${String(value.code)}`;
  return typeof value === 'number' ? String(value) : 'no number';
}
