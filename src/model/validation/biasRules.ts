import { sumOf } from '../../engine/sumOf';
import type { Issue } from '../../issue/issue';
import { costContribution } from '../chapters/costOfChange';
import { benefitContribution, durationContribution } from '../chapters/optimismBias';
import { biasFactor } from '../dimensions';
import { againstWhole, percent } from './againstWhole';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** Finds contributory factors that together cause more than the whole optimism bias: `bias-parts`. */
export function judgeBias(reading: CaseReading): readonly Issue[] {
  const factors = reading.membersOf(biasFactor).length;
  return [costContribution, benefitContribution, durationContribution].flatMap(line => {
    const figures = reading.figures(line);
    return Array.from({ length: figures.length / factors }, (_, row) => row * factors).flatMap(start => {
      const parts = figures.slice(start, start + factors);
      if (againstWhole(reading, parts) <= 0) return [];
      const first = parts.findIndex(part => part.gt(0));
      return [
        inputIssue(reading, line, start + first, {
          code: 'bias-parts',
          severity: 'error',
          message: `With the other factors it adds to ${percent(sumOf(parts))}, beyond the whole bias.`,
          remedy: 'Lower the contributions until together they are 100% at most.',
        }),
      ];
    });
  });
}
