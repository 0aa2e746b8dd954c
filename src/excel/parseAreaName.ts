/** The area that a defined name refers to. */
export interface NamedArea {
  readonly sheet: string;
  readonly address: string;
}

const AREA =
  /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/;

/**
 * Reads the formula of a defined name, or an address with its sheet, as one area of one sheet, whole rows and columns
 * among them; null when it is anything else, such as `=#REF!`.
 */
export function parseAreaName(formula: string): NamedArea | null {
  const match = AREA.exec(formula);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const address = match?.[3];
  return sheet === undefined || address === undefined ? null : { sheet, address: address.replaceAll('$', '') };
}
