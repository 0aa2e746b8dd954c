import { fail, type Issue, type Result } from '../issue/issue';
import type { ReadSourceFile } from '../worker/readSourceFile';
import type { Accepted, AcceptRequest, RefreshProposal, RefreshRequest, Threshold } from './refreshProposal';
import type { RunOutcome, RunRequest } from './runRequest';

/** How far the work under way has come: a sentence in the present tense, and how many steps of how many are done. */
export interface RunProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
  /** How much of the step is done, from 0 to 1, where that is known. */
  readonly share?: number;
}

/** What the feed does one at a time: runs the model, compares new files with it, takes changes, restores the run before. */
export type FeedTask = 'run' | 'compare' | 'accept' | 'restore';

/**
 * What there is to know about runs: the work under way (`progress` is null when there is none), how the last work ended,
 * and the figures of the last run that succeeded.
 */
export interface RunSituation {
  readonly progress: RunProgress | null;
  readonly stopping: boolean;
  /** What was begun last. */
  readonly lastTask: FeedTask;
  /** How the last work ended; a comparison that succeeded leaves it as it was, since it wrote nothing. */
  readonly lastResult: Result<RunOutcome> | null;
  readonly lastOutcome: RunOutcome | null;
  /** What new files would change, waiting for somebody to decide. */
  readonly proposal: RefreshProposal | null;
  /** Issues of something else that the ribbon tried since the last work began. */
  readonly otherIssues: readonly Issue[];
}

/** What a request leaves to the feed: how to be told of progress and when to stop. */
type Unwatched<Request> = Omit<Request, 'progress' | 'signal'>;

/** The add-in's runs, whoever starts them: one at a time, and everybody may listen. */
export interface RunFeed {
  /** Starts a run; while something is under way the answer is an issue and nothing starts. */
  readonly start: (request: Unwatched<RunRequest>) => Promise<Result<RunOutcome>>;
  /** Holds new files against the model; what they would change then waits as the proposal. */
  readonly compare: (request: Unwatched<RefreshRequest>) => Promise<Result<RefreshProposal>>;
  /** Takes changes of the proposal that waits; it goes when they are written. Without one nothing happens. */
  readonly accept: (accepted: Accepted, now: Date) => Promise<void>;
  /** Brings back what stood before the last run. */
  readonly restore: (now: Date) => Promise<Result<RunOutcome>>;
  /** Judges the proposal that waits by another threshold. */
  readonly weigh: (threshold: Threshold) => Promise<void>;
  /** Lets the proposal go; nothing of it is taken. */
  readonly setAside: () => void;
  /** Asks the work under way to stop at the next place where nothing is half-written. */
  readonly stop: () => void;
  /** Shows issues of something else than a run until the next work begins; none takes back those told before. */
  readonly tell: (issues: readonly Issue[]) => void;
  readonly current: () => RunSituation;
  /** Calls the listener at every change of the situation; the answer stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The use cases that a feed drives. */
export interface FeedWork {
  readonly run: (request: RunRequest) => Promise<Result<RunOutcome>>;
  readonly compare: (request: RefreshRequest) => Promise<Result<RefreshProposal>>;
  readonly accept: (
    proposal: RefreshProposal,
    accepted: Accepted,
    request: AcceptRequest,
  ) => Promise<Result<RunOutcome>>;
  readonly restore: (request: AcceptRequest) => Promise<Result<RunOutcome>>;
  readonly weigh: (proposal: RefreshProposal, threshold: Threshold) => Promise<RefreshProposal>;
}

/** Makes a feed over the use cases. Work that throws is reported as an issue and logged with its cause. */
export function createRunFeed(work: FeedWork): RunFeed {
  let situation: RunSituation = {
    progress: null,
    stopping: false,
    lastTask: 'run',
    lastResult: null,
    lastOutcome: null,
    proposal: null,
    otherIssues: [],
  };
  let underWay: AbortController | null = null;
  const listeners = new Set<() => void>();
  const become = (change: Partial<RunSituation>): void => {
    situation = { ...situation, ...change };
    for (const listener of listeners) listener();
  };

  /** Does one piece of work, watched; `settle` says what its end changes besides. */
  const alone = async <Answer>(
    lastTask: FeedTask,
    doIt: (watch: Required<Pick<RunRequest, 'progress' | 'signal'>>) => Promise<Result<Answer>>,
    settle: (result: Result<Answer>) => Partial<RunSituation>,
  ): Promise<Result<Answer>> => {
    if (underWay !== null) return fail(alreadyRunning);
    const controller = new AbortController();
    underWay = controller;
    become({ progress: { step: 'Starting…', done: 0, of: 1 }, stopping: false, lastTask, otherIssues: [] });
    const result = await guarded(() => doIt({ signal: controller.signal, progress: progress => become({ progress }) }));
    underWay = null;
    become({ progress: null, stopping: false, ...settle(result) });
    return result;
  };
  const written = (result: Result<RunOutcome>): Partial<RunSituation> => ({
    lastResult: result,
    ...(result.ok && { lastOutcome: result.value, proposal: null }),
  });

  return {
    start: request => alone('run', watch => work.run({ ...request, ...watch }), written),
    compare: request =>
      alone(
        'compare',
        watch => work.compare({ ...request, ...watch }),
        result => (result.ok ? { proposal: result.value } : { lastResult: result }),
      ),
    async accept(accepted, now) {
      const { proposal } = situation;
      if (proposal !== null)
        await alone('accept', watch => work.accept(proposal, accepted, { now, ...watch }), written);
    },
    restore: now => alone('restore', watch => work.restore({ now, ...watch }), written),
    async weigh(threshold) {
      const { proposal } = situation;
      if (proposal === null || underWay !== null) return;
      const weighed = await work.weigh(proposal, threshold);
      if (situation.proposal === proposal) become({ proposal: weighed });
    },
    setAside: () => become({ proposal: null }),
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

async function workerReader(): Promise<ReadSourceFile> {
  return (await import('../worker/readInWorker')).readInWorker;
}

/** The feed that the pane and the ribbon share; each use case is fetched when it is first wanted. */
export const runFeed = createRunFeed({
  run: async request => (await import('./runModel')).runModel({ read: await workerReader(), ...request }),
  compare: async request =>
    (await import('./proposeRefresh')).proposeRefresh({ read: await workerReader(), ...request }),
  accept: async (proposal, accepted, request) =>
    (await import('./acceptRefresh')).acceptRefresh(proposal, accepted, request),
  restore: async request => (await import('./restorePrevious')).restorePrevious(request),
  weigh: async (proposal, threshold) => (await import('./weighProposal')).weighProposal(proposal, threshold),
});

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

async function guarded<Answer>(run: () => Promise<Result<Answer>>): Promise<Result<Answer>> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return fail(brokenOff);
  }
}
