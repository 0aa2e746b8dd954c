import type { Correction } from '../mapping/sourceMapping';
import type { ColumnLeftOut } from './columnsLeftOut';

/**
 * Settles rival columns as a user has: a column that is taken takes the place of the one that the reader chose, unless
 * that one is taken too.
 */
export function settleRivals(
  rivals: readonly ColumnLeftOut[],
  corrections: ReadonlyMap<number, Correction>,
): readonly ColumnLeftOut[] {
  const isTaken = ({ column }: ColumnLeftOut['column']): boolean => corrections.get(column)?.take === true;
  const isLeft = ({ column }: ColumnLeftOut['column']): boolean => corrections.get(column)?.take === false;
  const settled: ColumnLeftOut[] = [];
  for (const chosen of new Set(rivals.map(rival => rival.chosen))) {
    const others = rivals.filter(rival => rival.chosen === chosen);
    const taken = others.find(({ column }) => isTaken(column));
    if (taken === undefined) {
      // Leaving out the one that was chosen leaves the others to be judged by themselves no better than before.
      settled.push(...others.map(rival => (isLeft(chosen) ? { ...rival, doubtful: false } : rival)));
      continue;
    }
    const left = others.filter(({ column }) => !isTaken(column)).map(({ column }) => column);
    if (!isTaken(chosen)) left.push(chosen);
    settled.push(...left.map(column => ({ column, chosen: taken.column, doubtful: false })));
  }
  return settled;
}
