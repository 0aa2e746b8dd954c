import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fail, succeed, type Result } from '../../src/issue/issue';
import { createRunFeed, type FeedWork } from '../../src/usecases/runFeed';
import type { RefreshProposal } from '../../src/usecases/refreshProposal';
import type { RunOutcome, RunRequest } from '../../src/usecases/runRequest';

const outcome: RunOutcome = {
  headline: [],
  shares: [],
  checks: [],
  changes: [],
  sheets: ['Summary'],
  formulas: 7,
  lines: [],
  issues: [],
};
const request = { sources: [], now: new Date(0) };
const refused = fail({ code: 'no-model', severity: 'error', message: 'None.', remedy: 'Make one.', place: {} });

const unwanted = (): Promise<never> => assert.fail('not asked for');
const idle: FeedWork = { run: unwanted, compare: unwanted, accept: unwanted, restore: unwanted, weigh: unwanted };

/** What a comparison of no files with an empty model would find. */
const proposal: RefreshProposal = {
  changes: [],
  overrides: [],
  totals: { byBody: [], byService: [] },
  headline: [],
  threshold: {},
  files: [],
  issues: [],
  basis: {
    standing: {
      title: '',
      members: {},
      figures: new Map(),
      origins: new Map(),
      links: new Map(),
      readings: [],
      unmonetised: [],
      conflicts: [],
    },
    read: { facts: [], readings: [], profiles: [], mappings: [] },
    keptText: '',
  },
};

/** A way of running the model that waits until the test lets it end. */
function heldRun() {
  const held: { request?: RunRequest; end: (result: Result<RunOutcome>) => void } = {
    end: () => assert.fail('no run'),
  };
  const run = (given: RunRequest): Promise<Result<RunOutcome>> => {
    held.request = given;
    return new Promise(resolve => (held.end = resolve));
  };
  return { held, feed: createRunFeed({ ...idle, run }) };
}

test('listeners see each step and the end of a run', async () => {
  const { held, feed } = heldRun();
  const steps: (string | null)[] = [];
  feed.subscribe(() => steps.push(feed.current().progress?.step ?? null));
  const running = feed.start(request);
  held.request?.progress?.({ step: 'Reading 3 workbooks…', done: 1, of: 4 });
  held.end(succeed(outcome));
  assert.deepEqual(await running, succeed(outcome));
  assert.deepEqual(steps, ['Starting…', 'Reading 3 workbooks…', null]);
  assert.equal(feed.current().lastOutcome, outcome);
});

test('a second run is refused while one is under way, and does not disturb it', async () => {
  const { held, feed } = heldRun();
  const running = feed.start(request);
  const second = await feed.start(request);
  assert.deepEqual(
    second.issues.map(issue => issue.code),
    ['run-under-way'],
  );
  held.end(succeed(outcome));
  assert.equal((await running).ok, true);
  void feed.start(request);
  assert.notEqual(feed.current().progress, null);
});

test('issues of something else are told until the next run begins', async () => {
  const { held, feed } = heldRun();
  let changes = 0;
  feed.subscribe(() => (changes += 1));
  feed.tell(refused.issues);
  assert.deepEqual(feed.current().otherIssues, refused.issues);
  assert.equal(changes, 1);
  const running = feed.start(request);
  assert.deepEqual(feed.current().otherIssues, []);
  held.end(succeed(outcome));
  await running;
});

test('stopping tells the run through its signal', () => {
  const { held, feed } = heldRun();
  feed.stop();
  assert.equal(feed.current().stopping, false);
  void feed.start(request);
  feed.stop();
  assert.equal(held.request?.signal?.aborted, true);
  assert.equal(feed.current().stopping, true);
});

test('a failed run keeps the figures of the last good one', async () => {
  const { held, feed } = heldRun();
  const first = feed.start(request);
  held.end(succeed(outcome));
  await first;
  const second = feed.start(request);
  held.end(refused);
  await second;
  assert.equal(feed.current().lastResult, refused);
  assert.equal(feed.current().lastOutcome, outcome);
});

test('a run that throws is logged and told as a fault of the add-in', async t => {
  const logged = t.mock.method(console, 'error', () => undefined);
  const cause = new Error('broken invariant');
  const feed = createRunFeed({ ...idle, run: () => Promise.reject(cause) });
  const result = await feed.start(request);
  assert.deepEqual(
    result.issues.map(issue => issue.code),
    ['run-broken-off'],
  );
  assert.equal(logged.mock.calls[0]?.arguments[0], cause);
});

test('a comparison waits as a proposal until its changes are written', async () => {
  const taken: unknown[] = [];
  const feed = createRunFeed({
    ...idle,
    compare: () => Promise.resolve(succeed(proposal)),
    accept: (given, accepted) => {
      taken.push(given, accepted);
      return Promise.resolve(taken.length === 2 ? refused : succeed(outcome));
    },
  });
  await feed.accept('all', new Date(0));
  assert.deepEqual(taken, []);
  await feed.compare(request);
  assert.equal(feed.current().proposal, proposal);
  await feed.accept(['one'], new Date(0));
  assert.deepEqual(taken, [proposal, ['one']]);
  assert.equal(feed.current().lastResult, refused);
  assert.equal(feed.current().proposal, proposal);
  await feed.accept('all', new Date(0));
  assert.equal(feed.current().proposal, null);
  assert.equal(feed.current().lastOutcome, outcome);
});

test('a comparison that fails says so and leaves nothing waiting', async () => {
  const feed = createRunFeed({ ...idle, compare: () => Promise.resolve(refused) });
  await feed.compare(request);
  const { lastTask, lastResult, proposal: waiting } = feed.current();
  assert.deepEqual([lastTask, lastResult, waiting], ['compare', refused, null]);
});

test('a comparison is refused while a run is under way', async () => {
  const { feed } = heldRun();
  void feed.start(request);
  const compared = await feed.compare(request);
  assert.deepEqual(
    compared.issues.map(issue => issue.code),
    ['run-under-way'],
  );
});

test('a proposal is weighed anew, and one set aside meanwhile does not come back', async () => {
  const weighed: RefreshProposal = { ...proposal, threshold: { absolute: 1 } };
  const feed = createRunFeed({
    ...idle,
    compare: () => Promise.resolve(succeed(proposal)),
    weigh: () => Promise.resolve(weighed),
  });
  await feed.compare(request);
  await feed.weigh({ absolute: 1 });
  assert.equal(feed.current().proposal, weighed);
  const weighing = feed.weigh({ absolute: 2 });
  feed.setAside();
  await weighing;
  assert.equal(feed.current().proposal, null);
});
