import { knownBodies } from '../reference/bodies';

/** A body's name in full with the short one that the model goes by: `Hampshire Constabulary (HC)`. */
export function describeBody(body: string): string {
  const name = knownBodies.find(known => known.code === body)?.name;
  return name === undefined || name === body ? body : `${name} (${body})`;
}
