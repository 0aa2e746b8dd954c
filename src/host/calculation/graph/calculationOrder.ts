/** Formulas in the order in which they can be calculated, and those that depend on themselves. */
export interface CalculationOrder<Formula> {
  readonly order: readonly Formula[];
  readonly circular: ReadonlySet<Formula>;
}

interface Visit<Formula> {
  readonly formula: Formula;
  readonly dependents: readonly Formula[];
  next: number;
}

/**
 * Finds everything that depends on the formulas given, and puts it all in order: what is read before what reads it.
 *
 * Formulas that read one another in a circle stand together in any order and are named as circular. After Tarjan's
 * algorithm for strongly connected components (1972), without recursion, since chains of formulas can be long.
 */
export function calculationOrder<Formula>(
  roots: Iterable<Formula>,
  dependentsOf: (formula: Formula) => Iterable<Formula>,
): CalculationOrder<Formula> {
  const found = new Map<Formula, { readonly number: number; lowest: number; isOpen: boolean }>();
  const open: Formula[] = [];
  const groups: (readonly Formula[])[] = [];
  const circular = new Set<Formula>();

  for (const root of roots) {
    const visits: Visit<Formula>[] = [];
    const begin = (formula: Formula): void => {
      found.set(formula, { number: found.size, lowest: found.size, isOpen: true });
      open.push(formula);
      visits.push({ formula, dependents: [...dependentsOf(formula)], next: 0 });
    };
    if (!found.has(root)) begin(root);
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const dependent = visit.dependents[visit.next];
      visit.next += 1;
      if (dependent === undefined) end(visit, visits);
      else if (found.has(dependent)) lower(visit.formula, dependent);
      else begin(dependent);
      if (dependent === visit.formula) circular.add(visit.formula);
    }
  }
  return { order: groups.reverse().flat(), circular };

  function stateOf(formula: Formula): { readonly number: number; lowest: number; isOpen: boolean } {
    const state = found.get(formula);
    if (state === undefined) throw new Error('A formula is ordered before it was found.');
    return state;
  }

  function lower(formula: Formula, reached: Formula): void {
    const state = stateOf(formula);
    const other = stateOf(reached);
    if (other.isOpen) state.lowest = Math.min(state.lowest, other.lowest);
  }

  function end({ formula }: Visit<Formula>, visits: Visit<Formula>[]): void {
    visits.pop();
    const state = stateOf(formula);
    const parent = visits.at(-1);
    if (state.lowest === state.number) {
      const group = open.splice(open.lastIndexOf(formula));
      for (const member of group) {
        stateOf(member).isOpen = false;
        if (group.length > 1) circular.add(member);
      }
      groups.push(group);
    }
    if (parent !== undefined) lower(parent.formula, formula);
  }
}
