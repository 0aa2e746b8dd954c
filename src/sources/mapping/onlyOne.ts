/** Gives the one value that all of a list agree in; null when they differ or there is none. */
export function onlyOne<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null] = values;
  return values.every(value => value === first) ? first : null;
}
