import { sumOf } from '../../engine/sumOf';
import type { Issue } from '../../issue/issue';
import { payerPart } from '../chapters/payers';
import { costCategory, organisation } from '../dimensions';
import { againstWhole, percent } from './againstWhole';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** Finds costs whose payers are agreed for some bodies only (`payers-partial`) or bear more or less than all of it (`payers-sum`). */
export function judgePayers(reading: CaseReading): readonly Issue[] {
  const bodies = reading.membersOf(organisation);
  const figures = reading.figures(payerPart);
  return reading.membersOf(costCategory).flatMap((cost, index) => {
    const start = index * bodies.length;
    const parts = figures.slice(start, start + bodies.length);
    const missing = bodies.filter((_, body) => parts[body]?.isNaN() === true);
    if (missing.length === bodies.length) return [];
    const first = parts.findIndex(part => !part.isNaN());
    if (missing.length > 0)
      return [
        inputIssue(reading, payerPart, start + first, {
          code: 'payers-partial',
          severity: 'error',
          message: `Of "${cost}" nothing is said of the part of ${missing.join(' and ')}.`,
          remedy: 'Enter a part for every body, 0 for one that pays nothing, or for none.',
        }),
      ];
    if (againstWhole(reading, parts) === 0) return [];
    return [
      inputIssue(reading, payerPart, start + first, {
        code: 'payers-sum',
        severity: 'error',
        message: `The parts of "${cost}" add to ${percent(sumOf(parts))}, not to 100%.`,
        remedy: 'Change them so that the bodies together pay the whole cost.',
      }),
    ];
  });
}
