import type { Issue } from '../../issue/issue';
import type { ConflictingStatements } from '../../reference/strategicCaseConflicts';
import { warning } from './remark';

/** Flags each pair of statements that do not agree as a `data-conflict`, with both statements and where they stand. */
export function flagConflicts(conflicts: readonly ConflictingStatements[]): readonly Issue[] {
  return conflicts.map(({ topic, first, second, treatment }) =>
    warning(
      'data-conflict',
      topic,
      `${first.where}: ${first.says}. ${second.where}: ${second.says}.`,
      treatment ?? 'Settle which of them holds, and write it down with its source.',
    ),
  );
}
