/** Properties that the client sends under another name when it sets them. */
const SET_NAMES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** Turns a wire name into the public one: `GetRange` → `getRange`; names that begin with `_` stay as they are. */
export function publicName(wireName: string): string {
  const renamed = SET_NAMES[wireName];
  if (renamed !== undefined) return renamed;
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/**
 * Turns a public name into the wire's: `numberFormat` → `NumberFormat`. Of the 1,435 scalars and navigations of the
 * client two break the rule (`Image.format`, `Line.connectorType`); the host has neither.
 */
export function wireName(publicName: string): string {
  return publicName.charAt(0).toUpperCase() + publicName.slice(1);
}
