import type { ObjectDefinitions } from './hostObject';

/**
 * Lists every public member that the definitions declare, sorted: `Range.values`, `Range.getOffsetRange()`,
 * `Worksheet.onChanged`, `WorksheetCollection.items`.
 */
export function memberNames(definitions: ObjectDefinitions): readonly string[] {
  return Object.entries(definitions)
    .flatMap(([type, definition]) =>
      [
        ...(definition.items === undefined ? [] : ['items']),
        ...Object.keys(definition.scalars ?? {}),
        ...Object.keys(definition.navigations ?? {}),
        ...Object.keys(definition.events ?? {}),
        ...Object.keys(definition.finders ?? {}).map(name => `${name}()`),
        ...Object.keys(definition.methods ?? {}).map(name => `${name}()`),
      ]
        .filter(name => !name.startsWith('_'))
        .map(name => `${type}.${name}`),
    )
    .sort();
}
