import type { StandingModel } from '../excel/readStanding';
import type { Issue, Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { assembleCase } from '../model/assembleCase';
import type { JointCase } from '../model/jointCase';
import { parseCaseDocument } from '../model/parseCaseDocument';
import { readCase } from '../report/readCase';
import { standingCase } from './standingCase';

/** The case that stands in the workbook, and the one that the last run kept; null where there is none. */
export interface PreviousCase {
  readonly standing: JointCase | null;
  readonly kept: JointCase | null;
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
  const kept = keptCase(model);
  if (kept !== null && model.stored?.finished === false) return succeed({ standing: kept, kept }, [INTERRUPTED]);
  const sheets = readCase(model.areas);
  if (!sheets.ok) return sheets;
  return succeed({ standing: sheets.value === null ? null : standingCase(sheets.value, kept), kept });
}

/** The case as the last run kept it; null when there is none or it is from another version. */
function keptCase(model: StandingModel): JointCase | null {
  if (model.stored === null) return null;
  const document = parseCaseDocument(model.stored.text, 'the case kept in the workbook');
  const assembled = document.ok ? assembleCase({ document: document.value, facts: [] }) : document;
  return assembled.ok ? assembled.value : null;
}
