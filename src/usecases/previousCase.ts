import type { StandingModel } from '../excel/readStanding';
import type { Issue, Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import type { JointCase } from '../model/jointCase';
import { readCase } from '../report/readCase';
import { caseOfRun, readHistory, type RunHistory } from './runHistory';
import { standingCase } from './standingCase';

/** The case that stands in the workbook, the one that the last run kept, and all that is kept; null where there is none. */
export interface PreviousCase {
  readonly standing: JointCase | null;
  readonly kept: JointCase | null;
  readonly history: RunHistory | null;
}

const INTERRUPTED: Issue = {
  code: 'run-interrupted',
  severity: 'warning',
  message: 'The last run did not come to its end, so its sheets may be incomplete.',
  remedy: 'The inputs that it kept were used; check the Inputs and Assumptions sheets.',
  place: {},
};

/**
 * Finds what an earlier run left: the figures of the sheets, with what that run knew of their origins.
 *
 * When Excel stopped that run halfway its sheets cannot be trusted, so the case that it kept first is used instead, with
 * a warning (`run-interrupted`). Other issues are those of reading the sheets.
 */
export function previousCase(model: StandingModel): Result<PreviousCase> {
  const history = model.stored === null ? null : readHistory(model.stored.text);
  const kept = history === null ? null : caseOfRun(history.run);
  if (kept !== null && model.stored?.finished === false) {
    return succeed({ standing: kept, kept, history }, [INTERRUPTED]);
  }
  const sheets = readCase(model);
  if (!sheets.ok) return sheets;
  return succeed({ standing: sheets.value === null ? null : standingCase(sheets.value, kept), kept, history });
}
