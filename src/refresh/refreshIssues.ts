import type { Issue } from '../issue/issue';
import type { JointCase, SourceRecord } from '../model/jointCase';
import { bodyIssues } from './bodyIssues';
import { factorIssues } from './factorIssues';
import type { JudgedLine } from './judgeLines';
import { profileIssues } from './profileIssues';
import { renamedIssues } from './renamedIssues';
import { silentInputs } from './silentInputs';
import type { SourceProfile } from './sourceProfile';

/** A refresh as its issues are found from: what stands and what was read before, and what was read now. */
export interface RefreshReading {
  readonly standing: JointCase;
  readonly judged: readonly JudgedLine[];
  readonly readings: readonly SourceRecord[];
  readonly profilesBefore: readonly SourceProfile[];
  readonly profiles: readonly SourceProfile[];
}

/**
 * Says what of a refresh wants a look before it is accepted.
 *
 * Of files and bodies: `refresh-file-unchanged`, `refresh-file-renamed`, `refresh-body-new`, `refresh-body-vanished`,
 * `refresh-body-absent`. Of what they state: `refresh-unit-changed`, `refresh-year-changed`, `refresh-factor`,
 * `refresh-input-vanished`, `refresh-renamed`. None of them is an error: the figures are shown, and people decide.
 */
export function refreshIssues(reading: RefreshReading): readonly Issue[] {
  return [
    ...bodyIssues(reading),
    ...profileIssues(reading.profilesBefore, reading.profiles),
    ...silentInputs(reading.judged),
    ...renamedIssues(reading.judged),
    ...factorIssues(reading.judged),
  ];
}
