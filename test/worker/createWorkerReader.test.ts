import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readMapped } from '../../src/sources/readMapped';
import type { ReadingWorker } from '../../src/worker/askWorker';
import { createWorkerReader } from '../../src/worker/createWorkerReader';
import { readHere } from '../../src/worker/readSourceFile';
import { toTransfer } from '../../src/worker/transferReading';
import { published } from '../sources/publishedFigures';
import { clonedWorker } from './clonedWorker';

const sample = (): { name: string; bytes: Uint8Array } => {
  const name = published.HCC.file;
  return { name, bytes: new Uint8Array(readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url))) };
};
const wish = { mappings: [] };

const honest = (): ReturnType<typeof clonedWorker> =>
  clonedWorker((task, tell) => {
    assert.ok(task.kind === 'read', 'only a reading is asked for');
    const { name, bytes } = task;
    const result = readMapped(bytes, name, task.mappings, fraction => tell({ kind: 'reached', fraction }));
    tell({ kind: 'read', result: toTransfer(result), bytes }, [bytes.buffer as ArrayBuffer]);
  });

test('a worker reads what this thread reads, tells how far it has come and is ended', async () => {
  const started: ReturnType<typeof clonedWorker>[] = [];
  const read = createWorkerReader(() => {
    const next = honest();
    started.push(next);
    return next;
  }, readHere);
  const reached: number[] = [];
  const there = await read(sample(), { ...wish, reached: fraction => reached.push(fraction) });
  assert.deepEqual(there, await readHere(sample(), wish));
  assert.ok(reached.length > 3);
  assert.deepEqual(
    reached,
    [...reached].sort((one, other) => one - other),
  );
  assert.ok(reached.every(fraction => fraction >= 0 && fraction <= 1));
  assert.deepEqual(
    started.map(({ ended }) => ended),
    [true],
  );
});

test('the bytes are handed over, not copied, and a file can be read again', async () => {
  const read = createWorkerReader(honest, readHere);
  const file = sample();
  const first = await read(file, wish);
  assert.equal(file.bytes.byteLength, 0);
  assert.deepEqual(await read(file, wish), first);
});

test('giving up ends the worker at once, in the middle of its work', async () => {
  const silent = clonedWorker((_, tell) => tell({ kind: 'reached', fraction: 0.5 }));
  const read = createWorkerReader(() => silent, readHere);
  const controller = new AbortController();
  const reading = read(sample(), { ...wish, signal: controller.signal, reached: () => controller.abort() });
  await assert.rejects(reading, { name: 'AbortError' });
  assert.equal(silent.ended, true);
});

test('where no worker can be started, or its script does not load, this thread reads', async () => {
  const expected = await readHere(sample(), wish);
  const refused = createWorkerReader(() => {
    throw new Error('The content policy allows no worker.');
  }, readHere);
  assert.deepEqual(await refused(sample(), wish), expected);

  const withoutScript = createWorkerReader(() => {
    const dead: ReadingWorker = {
      onmessage: null,
      onerror: null,
      terminate: () => undefined,
      postMessage: () => assert.fail('the bytes must not go to a worker that is not there'),
    };
    setImmediate(() => void dead.onerror?.call(dead as unknown as Worker, new Event('error') as ErrorEvent));
    return dead;
  }, readHere);
  assert.deepEqual(await withoutScript(sample(), wish), expected);
});

test('a fault in the worker is an error in the program, not an issue of the file', async () => {
  const broken = createWorkerReader(() => clonedWorker((_, tell) => tell({ kind: 'broken', message: 'oh' })), readHere);
  await assert.rejects(broken(sample(), wish), /hampshire-county-council\.xlsx broke off: oh/);
});
