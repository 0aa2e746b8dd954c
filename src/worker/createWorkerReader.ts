import type { Result } from '../issue/issue';
import type { SourceReading } from '../sources/readSource';
import type { ReadingWish, ReadSourceFile, SourceFile } from './readSourceFile';
import { fromTransfer } from './transferReading';
import type { ReadingTask, WorkerMessage } from './workerMessages';

/** What is used of a worker. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Makes a reader that reads each file in a worker of its own, so that this thread stays free and the worker's memory
 * goes with it.
 *
 * The bytes are handed over, not copied; the worker gives them back, and who reads the same file again finds them.
 * Giving up ends the worker at once, wherever it is. Where no worker can be started, `otherwise` reads.
 */
export function createWorkerReader(start: () => ReadingWorker, otherwise: ReadSourceFile): ReadSourceFile {
  const handedBack = new WeakMap<SourceFile, Uint8Array>();
  return async (given, wish) => {
    wish.signal?.throwIfAborted();
    const file = { name: given.name, bytes: handedBack.get(given) ?? given.bytes };
    const worker = tryToStart(start);
    if (worker === null) return otherwise(file, wish);
    try {
      const answer = await readWith(worker, file, wish);
      if (answer === 'not started') return await otherwise(file, wish);
      handedBack.set(given, answer.bytes);
      return answer.result;
    } finally {
      worker.terminate();
    }
  };
}

interface Answer {
  readonly result: Result<SourceReading>;
  readonly bytes: Uint8Array;
}

function readWith(
  worker: ReadingWorker,
  { name, bytes }: SourceFile,
  { mappings, reached, signal }: ReadingWish,
): Promise<Answer | 'not started'> {
  return new Promise((resolve, reject) => {
    let isReady = false;
    signal?.addEventListener('abort', () => reject(reasonOf(signal)), { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.kind) {
        case 'ready': {
          isReady = true;
          const task: ReadingTask = { name, bytes, mappings };
          worker.postMessage(task, [bytes.buffer]);
          break;
        }
        case 'reached':
          reached?.(data.fraction);
          break;
        case 'read':
          resolve({ result: fromTransfer(data.result), bytes: data.bytes });
          break;
        case 'broken':
          reject(new Error(`The reading of ${name} broke off: ${data.message}`));
      }
    };
    worker.onerror = event => {
      if (isReady) reject(new Error(`The reading of ${name} broke off: ${event.message}`));
      else resolve('not started');
    };
  });
}

function tryToStart(start: () => ReadingWorker): ReadingWorker | null {
  try {
    return start();
  } catch (error) {
    // A page's content policy or an old web view may allow no worker.
    console.warn(error);
    return null;
  }
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason));
}
