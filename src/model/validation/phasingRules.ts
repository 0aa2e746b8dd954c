import type { Issue } from '../../issue/issue';
import type { Line } from '../../lines/line';
import { planned } from '../chapters/curves';
import { paceShape, paceYears, phasing, phasingOfPace, servicePace } from '../chapters/phasing';
import { pace, year } from '../dimensions';
import { percent } from './againstWhole';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';
import type { Remark } from './inputIssue';

/** The number of the shape that takes its figures from a table. */
const TABLE = 0;
/** Procurement takes the standard pace, so that it is always in use. */
const STANDARD = 0;

/** Finds curves in use that fall (`phasing-falls`) or do not reach the full saving by the last year (`phasing-incomplete`). */
export function judgePhasing(reading: CaseReading): readonly Issue[] {
  const years = reading.membersOf(year);
  const reached = reading.figures(planned);
  const issues = new Map<string, Issue>();
  const complain = (paceNumber: number, yearNumber: number, remark: Remark): void => {
    const { line, offset } = cellOf(reading, paceNumber, yearNumber);
    const key = `${remark.code}|${line.id}|${offset}`;
    if (!issues.has(key)) issues.set(key, inputIssue(reading, line, offset, remark));
  };
  reading.membersOf(pace).forEach((name, paceNumber) => {
    const isUsed = paceNumber === STANDARD || reading.figures(servicePace).some(chosen => chosen.eq(paceNumber));
    if (!isUsed) return;
    const curve = reached.slice(paceNumber * years.length, (paceNumber + 1) * years.length);
    curve.forEach((part, index) => {
      const before = curve[index - 1];
      if (before === undefined || !part.lt(before)) return;
      complain(paceNumber, index, {
        code: 'phasing-falls',
        severity: 'warning',
        message: `The pace "${name}" falls in ${years[index] ?? ''} from ${percent(before)} to ${percent(part)}.`,
        remedy: 'Enter the share reached by the year, which only rises; savings that end are no phasing.',
      });
    });
    const last = curve.at(-1);
    if (last?.toDecimalPlaces(6).lt(1) !== true) return;
    complain(paceNumber, years.length - 1, {
      code: 'phasing-incomplete',
      severity: 'warning',
      message: `The pace "${name}" ends at ${percent(last)} in ${years.at(-1) ?? ''}, below 100%.`,
      remedy: 'Let it reach 100%, add years, or lower the realisation if part of the saving is never expected.',
    });
  });
  return [...issues.values()];
}

/** The input that decides on a pace in a year. */
function cellOf(reading: CaseReading, paceNumber: number, yearNumber: number): { line: Line; offset: number } {
  const isTable = reading.figures(paceShape)[paceNumber]?.eq(TABLE) === true;
  if (!isTable) return { line: paceYears, offset: paceNumber };
  const offset = paceNumber * reading.membersOf(year).length + yearNumber;
  const isOwn = reading.figures(phasingOfPace)[offset]?.isNaN() === false;
  return isOwn ? { line: phasingOfPace, offset } : { line: phasing, offset: yearNumber };
}
