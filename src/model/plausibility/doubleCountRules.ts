import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import type { PlausibilityFacts } from './plausibilityFacts';
import { note } from './remark';
import { inPounds } from './wording';

const { jointSpendOfCouncil, jointSpendOfFire } = outcomes.hampshire.figures;

/**
 * Asks for what would be counted twice: the notes `no-planned-savings` when no body has a programme of its own, and
 * `no-joint-spend` when procurement saves but nothing is bought jointly yet.
 */
export function judgeDoubleCount(facts: PlausibilityFacts): readonly Issue[] {
  const { yearlySaving, plannedSavings, procurementSaving, alreadyJointSpend } = facts;
  const issues: Issue[] = [];
  if (yearlySaving.greaterThan(0) && plannedSavings.isZero()) {
    issues.push(
      note(
        'no-planned-savings',
        'Saving already planned',
        `No body has a saving of its own planned, so all ${inPounds(yearlySaving)} a year are credited to joint working.`,
        "Enter the savings of each body's own programme in the services in scope, or confirm that there are none.",
      ),
    );
  }
  if (procurementSaving.greaterThan(0) && alreadyJointSpend.isZero()) {
    issues.push(
      note(
        'no-joint-spend',
        'Already placed jointly',
        `Joint buying saves ${inPounds(procurementSaving)} a year, and no spend is entered as placed jointly already. In ` +
          `2010/11 in Hampshire it was ${inPounds(new Decimal(jointSpendOfCouncil))} at HCC and ${inPounds(new Decimal(jointSpendOfFire))} ` +
          'at HFRA (Strategic case, September 2011).',
        'Enter the spend that runs through joint contracts, or confirm that there is none.',
      ),
    );
  }
  return issues;
}
