import { fail, type Issue, type Result } from '../issue/issue';
import type { RunOutcome, RunRequest } from './runRequest';

/** How far the run under way has come: a sentence in the present tense, and how many steps of how many are done. */
export interface RunProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/**
 * What there is to know about runs: the one under way (`progress` is null when there is none), how the last one ended,
 * and the figures of the last one that succeeded.
 */
export interface RunSituation {
  readonly progress: RunProgress | null;
  readonly stopping: boolean;
  readonly lastResult: Result<RunOutcome> | null;
  readonly lastOutcome: RunOutcome | null;
  /** Issues of something else that the ribbon tried since the last run began. */
  readonly otherIssues: readonly Issue[];
}

/** The add-in's runs, whoever starts them: one at a time, and everybody may listen. */
export interface RunFeed {
  /** Starts a run; while one is under way the answer is an issue and nothing starts. */
  readonly start: (request: Omit<RunRequest, 'progress' | 'signal'>) => Promise<Result<RunOutcome>>;
  /** Asks the run under way to stop at the next place where nothing is half-written. */
  readonly stop: () => void;
  /** Shows issues of something else than a run until the next run begins; none takes back those told before. */
  readonly tell: (issues: readonly Issue[]) => void;
  readonly current: () => RunSituation;
  /** Calls the listener at every change of the situation; the answer stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a feed over a way of running the model. A run that throws is reported as an issue and logged with its cause. */
export function createRunFeed(run: (request: RunRequest) => Promise<Result<RunOutcome>>): RunFeed {
  let situation: RunSituation = {
    progress: null,
    stopping: false,
    lastResult: null,
    lastOutcome: null,
    otherIssues: [],
  };
  let underWay: AbortController | null = null;
  const listeners = new Set<() => void>();
  const become = (change: Partial<RunSituation>): void => {
    situation = { ...situation, ...change };
    for (const listener of listeners) listener();
  };

  return {
    async start(request) {
      if (underWay !== null) return fail(alreadyRunning);
      const controller = new AbortController();
      underWay = controller;
      become({ progress: { step: 'Starting…', done: 0, of: 1 }, stopping: false, otherIssues: [] });
      const result = await guarded(() =>
        run({ ...request, signal: controller.signal, progress: progress => become({ progress }) }),
      );
      underWay = null;
      become({
        progress: null,
        stopping: false,
        lastResult: result,
        lastOutcome: result.ok ? result.value : situation.lastOutcome,
      });
      return result;
    },
    stop() {
      if (underWay === null) return;
      underWay.abort();
      become({ stopping: true });
    },
    tell: issues => become({ otherIssues: issues }),
    current: () => situation,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The feed that the pane and the ribbon share; the model itself is fetched when the first run starts. */
export const runFeed = createRunFeed(async request => (await import('./runModel')).runModel(request));

const alreadyRunning = {
  code: 'run-under-way',
  severity: 'warning',
  message: 'The model is being run already.',
  remedy: 'Wait until it has finished, or cancel it in the pane.',
  place: {},
} as const;

const brokenOff = {
  code: 'run-broken-off',
  severity: 'error',
  message: 'The run broke off because of a fault in the add-in.',
  remedy: 'Save the workbook, open it again and run the model once more. If it happens again, report it.',
  place: {},
} as const;

async function guarded(run: () => Promise<Result<RunOutcome>>): Promise<Result<RunOutcome>> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return fail(brokenOff);
  }
}
