import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NamedFigure } from '../../src/excel/readNamedFigures';
import type { LiveAnswer } from '../../src/functions/live/liveAnswer';
import { createLiveFigures, type FigureSource, type Question } from '../../src/functions/live/liveFigures';
import { fail, succeed } from '../../src/issue/issue';

/** A source that counts what it is asked; the real one is tested on the host, in savings.test.ts. */
function countingSource(figures: Record<string, NamedFigure>) {
  const counts = { visits: 0, watches: 0, ended: 0, asked: [] as (readonly string[])[] };
  let changed: () => void = () => undefined;
  let isBroken = false;
  const source: FigureSource = {
    read: async names => {
      counts.visits += 1;
      counts.asked.push(names);
      await nextTurn();
      if (isBroken) {
        return fail({ code: 'x', severity: 'error', message: 'Excel is away.', remedy: 'Wait.', place: {} });
      }
      return succeed(new Map(names.map(name => [name, [[figures[name] ?? null]]])));
    },
    watch: tell => {
      counts.watches += 1;
      changed = tell;
      return Promise.resolve(
        succeed(() => {
          counts.ended += 1;
          return Promise.resolve();
        }),
      );
    },
  };
  return { source, counts, figures, change: () => changed(), breakDown: () => void (isBroken = true) };
}

/** Asks for the figure of one name. */
function figureOf(name: string): Question {
  return { names: [name], answer: figures => ({ kind: 'figure', value: Number(figures.get(name)?.[0]?.[0]) }) };
}

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(resolve => setTimeout(resolve));
}

test('a thousand followers cost one visit, and so does a change', async () => {
  const { source, counts, figures, change } = countingSource({ saving: 6.2, npsv: 12 });
  const live = createLiveFigures(source);
  const told: LiveAnswer[] = [];
  for (let count = 0; count < 500; count += 1) {
    live.follow(figureOf('saving'), answer => void told.push(answer));
    live.follow(figureOf('npsv'), answer => void told.push(answer));
  }
  await quiet();
  assert.deepEqual(counts.asked, [['saving', 'npsv']]);
  assert.equal(counts.watches, 1);
  assert.equal(told.length, 1000);

  figures['saving'] = 7;
  for (let count = 0; count < 30; count += 1) change();
  await quiet();
  assert.equal(counts.visits, 2);
  assert.deepEqual(
    told.slice(1000),
    Array.from({ length: 500 }, () => ({ kind: 'figure', value: 7 })),
  );
});

test('a change during a visit is followed by one more', async () => {
  const { source, counts, figures, change } = countingSource({ saving: 1 });
  const told: LiveAnswer[] = [];
  const live = createLiveFigures({
    ...source,
    read: async names => {
      const read = await source.read(names);
      if (counts.visits === 1) {
        figures['saving'] = 2;
        change();
        change();
      }
      return read;
    },
  });
  live.follow(figureOf('saving'), answer => void told.push(answer));
  await quiet();
  assert.equal(counts.visits, 2);
  assert.deepEqual(told, [
    { kind: 'figure', value: 1 },
    { kind: 'figure', value: 2 },
  ]);
});

test('nothing is told when nothing became another', async () => {
  const { source, change } = countingSource({ saving: 1 });
  const told: LiveAnswer[] = [];
  createLiveFigures(source).follow(figureOf('saving'), answer => void told.push(answer));
  await quiet();
  change();
  await quiet();
  assert.equal(told.length, 1);
});

test('who has ended is told nothing, and with the last one the watching ends', async () => {
  const { source, counts, figures, change } = countingSource({ saving: 1 });
  const live = createLiveFigures(source);
  const told: string[] = [];
  const endFirst = live.follow(figureOf('saving'), () => void told.push('first'));
  const endSecond = live.follow(figureOf('saving'), () => void told.push('second'));
  await quiet();
  endFirst();
  figures['saving'] = 2;
  change();
  await quiet();
  assert.deepEqual(told, ['first', 'second', 'second']);
  endSecond();
  await quiet();
  assert.equal(counts.ended, 1);
  const visits = counts.visits;
  change();
  await quiet();
  assert.equal(counts.visits, visits);
  live.follow(figureOf('saving'), () => void told.push('third'));
  await quiet();
  assert.deepEqual([counts.watches, told.at(-1)], [2, 'third']);
});

test('a figure that cannot be read says why, once', async () => {
  const { source, change, breakDown } = countingSource({ saving: 1 });
  breakDown();
  const told: LiveAnswer[] = [];
  createLiveFigures(source).follow(figureOf('saving'), answer => void told.push(answer));
  await quiet();
  change();
  await quiet();
  assert.deepEqual(told, [{ kind: 'none', message: 'Excel is away. Wait.' }]);
});

test('an answer is told only when it became another, whatever became of its figures', async () => {
  const { source, figures, change } = countingSource({ one: 1, other: 2 });
  const told: LiveAnswer[] = [];
  createLiveFigures(source).follow(
    {
      names: ['one', 'other'],
      answer: read => ({
        kind: 'figure',
        value: Number(read.get('one')?.[0]?.[0]) + Number(read.get('other')?.[0]?.[0]),
      }),
    },
    answer => void told.push(answer),
  );
  await quiet();
  Object.assign(figures, { one: 2, other: 1 });
  change();
  await quiet();
  assert.deepEqual(told, [{ kind: 'figure', value: 3 }]);
  figures['one'] = 5;
  change();
  await quiet();
  assert.deepEqual(told.at(-1), { kind: 'figure', value: 6 });
});
