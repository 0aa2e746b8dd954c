/**
 * A reference whose column and row move with the cell that holds it, so that one formula serves a whole row.
 *
 * @example `Sharing!$D$60` becomes `Sharing!D60`.
 */
export function movingReference(reference: string): string {
  return reference.replace(/\$([A-Z]{1,3})\$(\d+)$/, '$1$2');
}
