import type { Issue } from '../../issue/issue';
import { capacityUsedAfter, capacityUsedNow } from '../chapters/knownSavings';
import { percent } from './againstWhole';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** Finds capacity that is used less once volumes are pooled: `capacity-falls`, since it then saves nothing. */
export function judgeCapacity(reading: CaseReading): readonly Issue[] {
  const now = reading.figures(capacityUsedNow);
  return reading.figures(capacityUsedAfter).flatMap((after, offset) => {
    const before = now[offset];
    if (before === undefined || !after.lt(before)) return [];
    return [
      inputIssue(reading, capacityUsedAfter, offset, {
        code: 'capacity-falls',
        severity: 'warning',
        message: `It is ${percent(after)}, below the ${percent(before)} in use now, so no saving is counted.`,
        remedy: 'Check both figures: pooling is to fill spare capacity.',
      }),
    ];
  });
}
