import { writeFile } from 'node:fs/promises';
import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { acceptRefresh } from '../usecases/acceptRefresh';
import { proposeRefresh } from '../usecases/proposeRefresh';
import type { RefreshProposal, Threshold } from '../usecases/refreshProposal';
import type { RunOutcome } from '../usecases/runRequest';
import { terminalProgress } from './console';
import { openModel } from './openModel';
import { readFiles } from './readFiles';

/** What `hjw refresh` is asked to do; paths as the user wrote them. */
export interface RefreshOptions {
  readonly model: string;
  readonly sources: readonly string[];
  readonly accept: 'all' | 'material' | 'none';
  readonly threshold?: Threshold;
  /** The workbook to write; without it the model's own file is replaced. */
  readonly out?: string;
  /** A file for the comparison as JSON. */
  readonly report?: string;
}

/** The comparison without what only the acceptance works on, and the run where changes were accepted. */
export interface HeadlessRefresh {
  readonly comparison: Omit<RefreshProposal, 'basis'>;
  readonly accepted?: { readonly out: string; readonly outcome: RunOutcome };
}

/** Compares new files with a saved model, and writes the model with what is accepted; nothing else is ever changed. */
export async function refreshCommand(options: RefreshOptions): Promise<Result<HeadlessRefresh>> {
  const { accept, out = options.model, threshold, report } = options;
  const sources = await readFiles(options.sources);
  if (!sources.ok) return sources;
  const model = await openModel(options.model);
  if (!model.ok) return model;
  const now = new Date();
  const progress = terminalProgress();
  const proposed = await proposeRefresh({
    sources: sources.value,
    now,
    ...(threshold === undefined ? {} : { threshold }),
    ...(progress === undefined ? {} : { progress }),
  });
  if (!proposed.ok) return proposed;
  const { basis, ...comparison } = proposed.value;
  if (report !== undefined) {
    try {
      await writeFile(report, `${JSON.stringify(comparison, null, 2)}\n`);
    } catch {
      return fail({
        code: 'file-not-written',
        severity: 'error',
        message: 'The comparison cannot be written there.',
        remedy: 'Check that the folder exists and that you may write to it.',
        place: { file: report },
      });
    }
  }
  if (accept === 'none') return succeed({ comparison }, proposed.issues);
  const run = await acceptRefresh({ ...comparison, basis }, accept, {
    now,
    ...(progress === undefined ? {} : { progress }),
  });
  if (!run.ok) return run;
  const written = await model.value.save(out);
  return written.ok ? succeed({ comparison, accepted: { out, outcome: run.value } }, run.issues) : written;
}
