/** What is left of a name once case, punctuation and "and" are of no account: `HR & Payroll` is `hr payroll`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\band\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Finds a name among others, whatever its case and punctuation; -1 when it is not there. */
export function findName(name: string, among: readonly string[]): number {
  const exact = among.indexOf(name);
  if (exact >= 0) return exact;
  const plain = plainName(name);
  return among.findIndex(each => plainName(each) === plain);
}
