import { phaseSavings } from '../../engine/phaseSavings';
import { readColumn, readRow } from '../arguments/readSeries';
import { orThrow } from '../orThrow';
import { numberOf } from './numberOf';

/** Answers `HJW.PHASE`: a row for each yearly amount, a column for each year of the profile. */
export function answerPhase(annual: unknown, profile: unknown): number[][] {
  const amounts = orThrow(readColumn('annual', annual));
  const parts = orThrow(readRow('profile', profile));
  return phaseSavings(amounts, parts).map(row => row.map(numberOf));
}
