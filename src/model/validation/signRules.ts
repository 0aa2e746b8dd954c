import type { Issue } from '../../issue/issue';
import { statedNet, wholeBodyNet } from '../chapters/bodies';
import { externalIncome, frontLineSpend, grossExpenditure, schoolsPart, staff } from '../chapters/budgets';
import { procuredSpend } from '../chapters/procurement';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** Budgets may be below nothing where a source corrects itself; a body has no such staff. */
const AMOUNTS = [grossExpenditure, externalIncome, frontLineSpend, schoolsPart, procuredSpend, statedNet, wholeBodyNet];

/** Finds amounts below nothing: `input-negative`, an error for staff and a warning for money. */
export function judgeSigns(reading: CaseReading): readonly Issue[] {
  return [staff, ...AMOUNTS].flatMap(line =>
    reading.figures(line).flatMap((figure, offset) => {
      if (!figure.lt(0)) return [];
      const isStaff = line === staff;
      return [
        inputIssue(reading, line, offset, {
          code: 'input-negative',
          severity: isStaff ? 'error' : 'warning',
          message: `It is ${figure.toString()}, below nothing.`,
          remedy: isStaff
            ? 'Correct the number of full-time equivalents in the source.'
            : 'Check the sign in the source: income is entered as a positive figure.',
        }),
      ];
    }),
  );
}
