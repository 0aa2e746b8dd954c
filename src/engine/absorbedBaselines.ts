/**
 * Lists what the largest body of every coalition absorbs: the sum of its members' baselines less the largest of them.
 *
 * The list is in the order of the coalitions' numbers. Baselines are zero or more, in any whole unit.
 *
 * @example Of baselines 60, 30, 10 the first two have 30 absorbed, either with the third 10, all three 40.
 */
export function absorbedBaselines(baselines: readonly bigint[]): readonly bigint[] {
  let absorbed = [0n];
  let largest = [0n];
  for (const baseline of baselines) {
    // With each body the lists double. Of the newcomer and the largest so far, the smaller one is absorbed.
    const withNewcomer = absorbed.map((sum, coalition) => {
      const size = largest[coalition] ?? 0n;
      return sum + (baseline < size ? baseline : size);
    });
    absorbed = absorbed.concat(withNewcomer);
    largest = largest.concat(largest.map(size => (baseline < size ? size : baseline)));
  }
  return absorbed;
}
