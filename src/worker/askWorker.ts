import type { Reached } from '../issue/reached';
import type { WorkerAnswer, WorkerMessage, WorkerTask } from './workerMessages';

/** What is used of a worker. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Who watches a task, and who may give it up at once: the answer then rejects with the signal's reason. */
export interface Watch {
  readonly reached?: Reached;
  readonly signal?: AbortSignal;
}

/**
 * Starts a worker of its own for a task, hands the bytes over and waits for the answer; the worker is ended whatever
 * happens. Null where no worker can be started: then the bytes stay here.
 */
export async function askWorker(
  start: () => ReadingWorker,
  task: WorkerTask,
  watch: Watch = {},
): Promise<WorkerAnswer | null> {
  const worker = tryToStart(start);
  if (worker === null) return null;
  try {
    return await ask(worker, task, watch);
  } finally {
    worker.terminate();
  }
}

function ask(worker: ReadingWorker, task: WorkerTask, { reached, signal }: Watch): Promise<WorkerAnswer | null> {
  return new Promise((resolve, reject) => {
    let isReady = false;
    signal?.addEventListener('abort', () => reject(reasonOf(signal)), { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.kind) {
        case 'ready':
          isReady = true;
          worker.postMessage(task, [task.bytes.buffer]);
          break;
        case 'reached':
          reached?.(data.fraction);
          break;
        case 'read':
        case 'reviewed':
          resolve(data);
          break;
        case 'broken':
          reject(new Error(`The reading of ${task.name} broke off: ${data.message}`));
      }
    };
    worker.onerror = event => {
      if (isReady) reject(new Error(`The reading of ${task.name} broke off: ${event.message}`));
      else resolve(null);
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
