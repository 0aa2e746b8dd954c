import { discountedFlows } from '../../engine/discountedFlows';
import { payback } from '../../engine/payback';
import { readSchedule } from '../arguments/readSchedule';
import { readSeries } from '../arguments/readSeries';
import { notAvailable } from '../notAvailable';
import { orThrow } from '../orThrow';
import { factorsFor } from './factorsFor';
import { numberOf } from './numberOf';

/** Answers `HJW.PAYBACK` in periods after the first flow; `#N/A` when the flows never pay back for good. */
export function answerPayback(flows: unknown, schedule: unknown): number {
  const { values } = orThrow(readSeries('flows', flows));
  const bands = orThrow(readSchedule('schedule', schedule));
  const counted = bands === null ? values : orThrow(discountedFlows(values, factorsFor(bands, values)));
  const { sustained } = payback(counted);
  if (sustained !== null) return numberOf(sustained);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's runtime asks for its own class, no Error.
  throw notAvailable('The flows do not pay back for good. Give more years of flows, or smaller costs.');
}
