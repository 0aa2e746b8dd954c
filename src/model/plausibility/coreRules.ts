import type { Issue } from '../../issue/issue';
import type { CoreTest, PlausibilityFacts } from './plausibilityFacts';
import { warning } from './remark';
import { inPounds, inWords } from './wording';

/**
 * Judges whether any group would do better by itself: `core-empty` when no shares could hold every group, else
 * `shapley-outside-core` and `shares-outside-core` with the group that falls most short.
 */
export function judgeCore({ coreIsEmpty, shapley, agreed }: PlausibilityFacts): readonly Issue[] {
  if (coreIsEmpty === true) {
    return [
      warning(
        'core-empty',
        'Core test',
        'No shares leave every group of bodies at least what it could save by itself.',
        'Choose the shares that fall least short (nucleolus), or let fewer bodies or services join.',
      ),
    ];
  }
  return [
    ...judgeShares('shapley-outside-core', 'Shapley value', 'The Shapley value leaves', shapley),
    ...judgeShares('shares-outside-core', 'Agreed shares', 'The shares leave', agreed),
  ];
}

function judgeShares(code: string, line: string, start: string, test: CoreTest): readonly Issue[] {
  if (test.inCore !== false) return [];
  const group = test.worstGroup.length === 0 ? 'a group' : inWords(test.worstGroup);
  const amount = test.shortfall.isNaN() ? 'less' : `${inPounds(test.shortfall)} a year less`;
  const itself = test.worstGroup.length > 1 ? 'they could save by themselves' : 'it could save by itself';
  return [
    warning(
      code,
      line,
      `${start} ${group} ${amount} than ${itself}.`,
      'Use the nucleolus, which leaves no group short where that is possible, or agree a payment to this group.',
    ),
  ];
}
