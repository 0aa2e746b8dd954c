import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import type { Line } from '../../lines/line';
import { netBudget } from '../chapters/baseline';
import { frontLineSpend, frontLineStaff, schoolsPart, schoolsStaff, staff } from '../chapters/budgets';
import { alreadyJointSpend, procuredSpend, schoolsSpend, spendOfBody } from '../chapters/procurement';
import { category } from '../dimensions';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

const ZERO = new Decimal(0);

/**
 * Finds parts beyond the budget, staff or spend that they are part of: `part-beyond-whole`. An error, but for a service
 * that earns more than it costs, whose parts may well differ in sign: there a warning.
 */
export function judgeParts(reading: CaseReading): readonly Issue[] {
  return [
    ...beyond(reading, [frontLineSpend, schoolsPart], netBudget, 'net budget', '£k'),
    ...beyond(reading, [frontLineStaff, schoolsStaff], staff, 'staff', 'FTE'),
    ...beyond(reading, [schoolsSpend], spendOfBody, 'procured spend', '£k'),
    ...jointBeyondSpend(reading),
  ];
}

function beyond(
  reading: CaseReading,
  parts: readonly Line[],
  whole: Line,
  wholeName: string,
  unit: string,
): readonly Issue[] {
  const figures = parts.map(part => reading.figures(part));
  return reading.figures(whole).flatMap((limit, offset) => {
    const here = figures.map(list => list[offset] ?? ZERO);
    const total = Decimal.sum(...here);
    if (!total.gt(0) || !total.gt(limit)) return [];
    const largest = here.findIndex(part => part.eq(Decimal.max(...here)));
    const line = parts[largest] ?? whole;
    const names = parts.map(part => part.name.toLowerCase()).join(' and ');
    return [
      inputIssue(reading, line, offset, {
        code: 'part-beyond-whole',
        severity: limit.isNegative() ? 'warning' : 'error',
        message: `The ${names} (${total.toString()} ${unit}) ${parts.length > 1 ? 'are' : 'is'} beyond the ${wholeName} of ${limit.toString()} ${unit}.`,
        remedy: `Check the figures and their basis: they are part of the ${wholeName}.`,
      }),
    ];
  });
}

/** What schools place is taken off every category first, as the model does. */
function jointBeyondSpend(reading: CaseReading): readonly Issue[] {
  const spend = reading.figures(procuredSpend);
  const schools = reading.figures(schoolsSpend);
  const totals = reading.figures(spendOfBody);
  const categories = reading.membersOf(category).length;
  return reading.figures(alreadyJointSpend).flatMap((joint, offset) => {
    const body = Math.floor(offset / categories);
    const total = totals[body] ?? ZERO;
    const ofSchools = total.gt(0) ? (schools[body] ?? ZERO).dividedBy(total) : ZERO;
    const own = (spend[offset] ?? ZERO).times(new Decimal(1).minus(ofSchools));
    if (!joint.gt(0) || !joint.gt(own)) return [];
    return [
      inputIssue(reading, alreadyJointSpend, offset, {
        code: 'part-beyond-whole',
        severity: 'error',
        message: `It is ${joint.toString()} £k, beyond the ${own.toDecimalPlaces(1).toString()} £k that the body procures without schools.`,
        remedy: 'Check that both are of the same year and category.',
      }),
    ];
  });
}
