import type { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import type { Line } from '../../lines/line';
import { choiceFault } from '../caseSchema/choiceFault';
import { mayBeAbsent } from '../caseSchema/figureSchema';
import { rangeFault } from '../caseSchema/rangeFault';
import { jointWorking } from '../jointWorking';
import type { CaseReading } from './caseReading';
import type { Remark } from './inputIssue';
import { inputIssue } from './inputIssue';

/**
 * Finds figures that no line allows for: `input-missing`, `input-choice`, and outside the limits of the input
 * `input-share-range`, `input-negative` or `input-range`.
 */
export function judgeLimits(reading: CaseReading): readonly Issue[] {
  return jointWorking.lines
    .filter(line => line.origin.kind === 'input')
    .flatMap(line =>
      reading.figures(line).flatMap((figure, offset) => {
        const fault = faultOf(line, figure);
        return fault === null ? [] : [inputIssue(reading, line, offset, { severity: 'error', ...fault })];
      }),
    );
}

function faultOf(line: Line, figure: Decimal): Omit<Remark, 'severity'> | null {
  if (line.origin.kind !== 'input') return null;
  const { least, most, choices } = line.origin.limits;
  if (!figure.isFinite()) {
    if (figure.isNaN() && mayBeAbsent(line)) return null;
    return {
      code: 'input-missing',
      message: 'There is no figure, and the model cannot do without.',
      remedy: 'Enter a figure, 0 for nothing.',
    };
  }
  if (choices !== undefined) {
    const isChoice = figure.isInteger() && figure.gte(0) && figure.lt(choices.length);
    return isChoice ? null : choiceFault(figure.toString(), choices);
  }
  if ((least === undefined || figure.gte(least)) && (most === undefined || figure.lte(most))) return null;
  return rangeFault(line, figure.toString(), figure.isNegative());
}
