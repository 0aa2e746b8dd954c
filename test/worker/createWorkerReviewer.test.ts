import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reviewSource } from '../../src/sources/reviewSource';
import { createWorkerReviewer } from '../../src/worker/createWorkerReviewer';
import { published } from '../sources/publishedFigures';
import { clonedWorker } from './clonedWorker';

const name = published.HCC.file;
const bytes = (): Uint8Array => new Uint8Array(readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url)));

const honest = (): ReturnType<typeof clonedWorker> =>
  clonedWorker((task, tell) => {
    assert.ok(task.kind === 'review', 'only a review is asked for');
    tell({ kind: 'reviewed', review: reviewSource(task.bytes, task.name, task.wish) });
  });

test('a worker says of a file what this thread would say, with its own mapping and with one of several', async () => {
  const review = createWorkerReviewer(honest);
  const first = await review({ name, bytes: bytes() }, { mappings: [] });
  assert.deepEqual(first, reviewSource(bytes(), name, { mappings: [] }));
  const { mapping } = first;
  assert.ok(mapping !== null, 'the sample can be read');
  const own = await review({ name, bytes: bytes() }, { own: mapping });
  assert.deepEqual(own, reviewSource(bytes(), name, { own: mapping }));
  assert.deepEqual(await review({ name, bytes: bytes() }, { mappings: [mapping] }), own);
});

test('a file that cannot be opened has no mapping, and its issues say why', async () => {
  const review = createWorkerReviewer(honest);
  const { mapping, issues } = await review({ name: 'empty.xlsx', bytes: new Uint8Array() }, { mappings: [] });
  assert.equal(mapping, null);
  assert.ok(issues.some(({ severity, place }) => severity === 'error' && place.file === 'empty.xlsx'));
});

test('where no worker can be started this thread reviews', async () => {
  const review = createWorkerReviewer(() => {
    throw new Error('The content policy allows no worker.');
  });
  const here = await review({ name, bytes: bytes() }, { mappings: [] });
  assert.deepEqual(here, reviewSource(bytes(), name, { mappings: [] }));
});

test('a fault in the worker is an error in the program, not an issue of the file', async () => {
  const broken = createWorkerReviewer(() => clonedWorker((_, tell) => tell({ kind: 'broken', message: 'oh' })));
  await assert.rejects(broken({ name, bytes: bytes() }, { mappings: [] }), /broke off: oh/);
});
