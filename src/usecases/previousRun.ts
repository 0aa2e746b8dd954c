import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { readLog } from '../report/readCase';
import { noModel } from './noModel';
import { readModel } from './readModel';

/** A run as the log tells of it: when it was, as `2026-11-22 14:05` in UTC, and what it did. */
export interface LoggedRun {
  readonly at: string;
  readonly what: string;
}

/** The last run, which restoring would undo, and the one before, whose inputs would stand again; null where the log has none. */
export interface RunsToRestore {
  readonly last: LoggedRun | null;
  readonly before: LoggedRun | null;
}

/** Reads from the log what restoring the previous run would undo and what it would bring back. */
export async function previousRun(): Promise<Result<RunsToRestore>> {
  const workbook = await readModel();
  if (!workbook.ok) return workbook;
  const { areas, stored } = workbook.value.model;
  if (stored === null) return fail(noModel);
  const runs = readLog(areas).filter(({ what }) => /^(Run|Refresh|Restored the run before):/.test(what));
  const [last = null, before = null] = runs.reverse().map(({ at, what }) => ({ at, what }));
  return succeed({ last, before });
}
