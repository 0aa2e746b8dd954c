import type { StandingModel } from '../excel/readStanding';
import { fingerprint } from '../sources/reading/fingerprint';

/** Gives what the workbook keeps of its last run a short name, so that another run since is noticed. */
export function keptFingerprint({ stored }: StandingModel): string {
  return fingerprint(new TextEncoder().encode(stored?.text ?? ''));
}
