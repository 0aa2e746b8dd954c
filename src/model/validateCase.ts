import type { Issue } from '../issue/issue';
import type { JointCase } from './jointCase';
import { judgeBias } from './validation/biasRules';
import { judgeBodyCount } from './validation/bodyRules';
import { judgeCapacity } from './validation/capacityRules';
import { readCaseForValidation } from './validation/caseReading';
import { judgeGame } from './validation/gameRules';
import { judgeDrivers, judgeKeys, judgeWeights } from './validation/keyRules';
import { judgeLimits } from './validation/limitRules';
import { judgeParts } from './validation/partRules';
import { judgePayers } from './validation/payerRules';
import { judgePhasing } from './validation/phasingRules';
import { judgeRates } from './validation/rateRules';
import { judgeKnownSavings, judgePlannedSavings, judgeScope } from './validation/savingRules';
import { judgeIdleCapacity, judgeServedParts, judgeServiceCharges } from './validation/serviceRules';
import { judgeSigns } from './validation/signRules';
import { judgeUnits } from './validation/unitRules';

/** Rules that look at inputs as they were entered. */
const ON_INPUTS = [
  judgeLimits,
  judgeSigns,
  judgeRates,
  judgeKeys,
  judgeDrivers,
  judgeWeights,
  judgePayers,
  judgeBias,
  judgeCapacity,
  judgeScope,
  judgeServedParts,
  judgeUnits,
  judgeBodyCount,
];

/** Rules that look at what the model makes of the inputs, and so wait until it can work with them. */
const ON_RESULTS = [
  judgeParts,
  judgePhasing,
  judgeKnownSavings,
  judgePlannedSavings,
  judgeIdleCapacity,
  judgeServiceCharges,
  judgeGame,
];

/**
 * Finds what the rules of the model cannot work with, and what somebody probably did not mean.
 *
 * Each issue names the input, its members, and the file, sheet and cell that the figure came from. The rules in
 * `validation` say their codes and which of them are errors. The calculated ones speak only when the inputs are sound.
 */
export function validateCase(jointCase: JointCase): readonly Issue[] {
  const reading = readCaseForValidation(jointCase);
  const ofInputs = ON_INPUTS.flatMap(judge => judge(reading));
  if (ofInputs.some(issue => issue.severity === 'error')) return ofInputs;
  return [...ofInputs, ...ON_RESULTS.flatMap(judge => judge(reading))];
}
