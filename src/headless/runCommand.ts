import { writeFile } from 'node:fs/promises';
import type { WorkbookHost } from '../host/createHost';
import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { computeOnly } from '../usecases/computeOnly';
import { runModel } from '../usecases/runModel';
import type { RunOutcome } from '../usecases/runRequest';
import { activateSheet, activeSheet } from './activeSheet';
import { terminalProgress } from './console';
import { dropEmptySheet } from './dropEmptySheet';
import { openSourceChoices, type TypedChoices } from './openSourceChoices';
import { readFiles } from './readFiles';
import { readMappings } from './readMappings';
import { startHost } from './startHost';

/** What `hjw run` is asked to do; paths as the user wrote them. */
export interface RunOptions {
  readonly sources: readonly string[];
  readonly casePath?: string;
  /** Mappings of earlier readings; each source is read with the one that belongs to it. */
  readonly mappings?: readonly string[];
  /** A user's own workbook to start from; the file itself is not changed. */
  readonly into?: string;
  /** Parts of that workbook that are sources too. */
  readonly openSources?: TypedChoices;
  /** Without it nothing is written. */
  readonly out?: string;
}

/** What a headless run did: the add-in's outcome and, where a workbook was written, the file and what the host counted. */
export interface HeadlessRun {
  readonly outcome: RunOutcome;
  readonly written?: { readonly out: string; readonly statistics: WorkbookHost['statistics'] };
}

/** Runs the add-in's own use case on the embedded host and saves the workbook; without a file to write it only computes. */
export async function runCommand(options: RunOptions): Promise<Result<HeadlessRun>> {
  const sources = await readFiles(options.sources);
  const cases = await readFiles(options.casePath === undefined ? [] : [options.casePath]);
  const mappings = await readMappings(options.mappings ?? []);
  const into = await readFiles(options.into === undefined ? [] : [options.into]);
  if (!sources.ok) return sources;
  if (!cases.ok) return cases;
  if (!mappings.ok) return mappings;
  if (!into.ok) return into;

  const [caseDocument] = cases.value;
  const request = {
    sources: sources.value,
    mappings: mappings.value,
    now: new Date(),
    ...(caseDocument === undefined ? {} : { caseDocument }),
  };
  const { out } = options;
  if (out === undefined) {
    const computed = await computeOnly(request);
    return computed.ok ? succeed({ outcome: computed.value }, computed.issues) : computed;
  }

  const host = await startHost();
  const [start] = into.value;
  if (start !== undefined) {
    const opened = host.open(start.bytes, start.name);
    if (!opened.ok) return opened;
  }
  const inFront = await activeSheet();
  const openSources = await openSourceChoices(options.openSources ?? {});
  if (!openSources.ok) return openSources;
  const progress = terminalProgress();
  const run = await runModel({
    ...request,
    openSources: openSources.value,
    ...(progress === undefined ? {} : { progress }),
  });
  if (!run.ok) return run;
  // Another sheet in front would change the sheet that was: its part must stay as it is.
  if (start === undefined) await dropEmptySheet();
  else await activateSheet(inFront);
  await host.settled();
  try {
    await writeFile(out, host.save());
  } catch {
    return fail({
      code: 'file-not-written',
      severity: 'error',
      message: 'The result cannot be written there.',
      remedy: 'Check that the folder exists, that you may write to it and that no program holds the file.',
      place: { file: out },
    });
  }
  return succeed({ outcome: run.value, written: { out, statistics: host.statistics } }, run.issues);
}
