/** A rule that no arithmetic says: what it does in one sentence, and where it is from. */
interface Algorithm {
  readonly sentence: string;
  readonly source: string;
}

/** Every algorithm that lines of the model call, by the name that the lines give it. */
export const algorithms: Readonly<Record<string, Algorithm>> = {
  'Direct, step-down and reciprocal allocation': {
    sentence:
      'Direct: each service is charged to the bodies alone. Step-down: services close one after the other, each charging those that are still open and the bodies. Reciprocal: all services charge each other at once, which is a system of linear equations with one equation a service.',
    source: 'C. T. Horngren and others, Cost Accounting, allocation of support-department costs',
  },
  'Sum over the services': {
    sentence: "What reaches the bodies from each service times the body's share of it, all services together.",
    source: 'arithmetic; in one function only because it runs for three methods at once',
  },
  'Shapley value of the game': {
    sentence:
      'What a body adds to the group it joins, averaged over every order in which the bodies could join; above 20 bodies, over a sample of orders drawn from the seed.',
    source: 'L. S. Shapley, "A Value for n-Person Games" (1953)',
  },
  'Nucleolus of the game': {
    sentence:
      'Of all divisions of the saving, the one whose worst-off group is as well off as can be, then the next worst-off, and so on, found by linear programs one after the other.',
    source: 'D. Schmeidler, "The Nucleolus of a Characteristic Function Game" (1969)',
  },
  'Per-capita nucleolus of the game': {
    sentence: 'The same, with what a group falls short counted for each of its bodies.',
    source: 'H. P. Young, N. Okada and T. Hashimoto, "Cost Allocation in Water Resources Development" (1982)',
  },
  'Proportional nucleolus of the game': {
    sentence: 'The same, with what a group falls short counted against what it would spend by itself.',
    source: 'H. P. Young, N. Okada and T. Hashimoto, "Cost Allocation in Water Resources Development" (1982)',
  },
  'Separable costs, remaining benefits': {
    sentence:
      'Each body bears what joining last adds to the cost; what is left is shared in proportion to what each would still gain against going alone.',
    source: 'the method of United States water projects, as in the same paper',
  },
  'Least core of the game': {
    sentence:
      'The smallest amount that some group must fall short of what it could save by itself, however the saving is divided: at or below nothing there is a division that no group wants to leave.',
    source: 'M. Maschler, B. Peleg and L. S. Shapley (1979)',
  },
  'Core test of the game': {
    sentence:
      'Every group of bodies is compared with what it would save by itself; the one that falls furthest short is told.',
    source: 'D. B. Gillies (1959)',
  },
};
