import { switchingValue } from '../../engine/switchingValue';
import { argumentIssue } from '../arguments/argumentIssue';
import { readScheduleOrStandard } from '../arguments/readSchedule';
import { readSeries } from '../arguments/readSeries';
import { orThrow } from '../orThrow';
import { factorsFor } from './factorsFor';
import { numberOf } from './numberOf';

/** Answers `HJW.SWITCHINGVALUE`: a fraction of the benefits. */
export function answerSwitchingValue(benefits: unknown, costs: unknown, schedule: unknown): number {
  const gained = orThrow(readSeries('benefits', benefits)).values;
  const spent = orThrow(readSeries('costs', costs)).values;
  if (spent.every(cost => !cost.greaterThan(0)) && spent.some(cost => cost.lessThan(0))) {
    return orThrow(argumentIssue('costs', 'are below zero', 'Give costs as amounts above zero, as benefits are.'));
  }
  const bands = orThrow(readScheduleOrStandard('schedule', schedule));
  const factors = factorsFor(bands, gained.length > spent.length ? gained : spent);
  return numberOf(orThrow(switchingValue(gained, spent, factors)));
}
