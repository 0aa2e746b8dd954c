/**
 * Names a way in which figures vary: by organisation, service, lever, year.
 *
 * `direction` says how a sheet shows it: an `across` dimension that a line lists last runs over the columns, every other
 * one down the rows. `members` are fixed by the model where they belong to the method (the two views of the appraisal);
 * without them the case names the members.
 */
export interface Dimension<Name extends string = string, Member extends string = string> {
  readonly name: Name;
  readonly heading: string;
  readonly direction: 'down' | 'across';
  readonly members?: readonly Member[];
}

/** Defines a dimension; `heading` is what a sheet writes above its members. */
export function dimension<Name extends string, Member extends string>(
  name: Name,
  heading: string,
  direction: 'down' | 'across',
  members?: readonly Member[],
): Dimension<Name, Member> {
  return members === undefined ? { name, heading, direction } : { name, heading, direction, members };
}
