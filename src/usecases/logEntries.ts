import { describeChoice } from '../excel/openSource';
import { THIS_WORKBOOK } from '../issue/thisWorkbook';
import type { LogEntry } from '../report/reportContext';
import type { InputChange, RunRequest } from './runRequest';
import { spellTime } from './spellTime';

/** Writes a run and the inputs that changed with it as entries of the log; times are UTC to the minute. */
export function logEntries(now: Date, request: RunRequest, changes: readonly InputChange[]): readonly LogEntry[] {
  const at = spellTime(now);
  const { sources, openSources = [], caseDocument } = request;
  const files = [
    ...sources.map(file => file.name),
    ...openSources.map(choice => `${THIS_WORKBOOK}, ${describeChoice(choice)}`),
    ...(caseDocument === undefined ? [] : [caseDocument.name]),
  ];
  const source = files.length === 0 ? 'the sheets of the model' : files.join(', ');
  const run = { at, what: `Run: ${changes.length} inputs changed`, before: '', after: '', source };
  return [
    run,
    ...changes.map(change => ({
      at,
      what: change.input,
      before: change.before,
      after: change.after,
      source: change.source,
    })),
  ];
}
