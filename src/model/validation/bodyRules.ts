import type { Issue } from '../../issue/issue';
import { organisation } from '../dimensions';
import type { CaseReading } from './caseReading';

/** Says that a single body has nobody to share with: `single-body`. */
export function judgeBodyCount(reading: CaseReading): readonly Issue[] {
  const [body, other] = reading.membersOf(organisation);
  if (body === undefined || other !== undefined) return [];
  return [
    {
      code: 'single-body',
      severity: 'warning',
      message: `Only ${body} takes part, so that there is nothing to share: all savings and costs are its own.`,
      remedy: "Add the other bodies' workbooks, or read the result as the plan of one body.",
      place: { input: organisation.heading },
    },
  ];
}
