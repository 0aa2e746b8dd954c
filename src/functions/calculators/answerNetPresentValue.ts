import { netPresentValue } from '../../engine/netPresentValue';
import { readScheduleOrStandard } from '../arguments/readSchedule';
import { readSeries } from '../arguments/readSeries';
import { orThrow } from '../orThrow';
import { factorsFor } from './factorsFor';
import { numberOf } from './numberOf';

/** Answers `HJW.NPSV`, in the unit of the flows; the first of them is of year 0 and counts in full. */
export function answerNetPresentValue(flows: unknown, schedule: unknown): number {
  const { values } = orThrow(readSeries('flows', flows));
  const bands = orThrow(readScheduleOrStandard('schedule', schedule));
  return numberOf(orThrow(netPresentValue(values, factorsFor(bands, values))));
}
