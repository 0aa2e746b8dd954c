/**
 * Reads a JSON pointer in a URI fragment as the steps from a document to a place in it; a step into a list is its index.
 *
 * @example `#/inputs/leverRate/0` becomes `inputs`, `leverRate`, 0 where `leverRate` is a list.
 * @throws URIError when a step is no URI text.
 */
export function stepsTo(pointer: string, document: unknown): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    steps.push(Array.isArray(valueAt(document, steps)) ? Number(name) : name);
  }
  return steps;
}

/** Finds what stands at a place; undefined where the steps lead to nothing, as they do for the name of a property. */
export function valueAt(document: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    document,
  );
}
