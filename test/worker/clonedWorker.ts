// The pane's side of the worker. The worker itself is tried in a real browser; here its messages pass through
// structuredClone, which hands buffers over as a real one does.
import type { ReadingWorker } from '../../src/worker/askWorker';
import type { WorkerMessage, WorkerTask } from '../../src/worker/workerMessages';

/** A worker that answers as told, and remembers whether it was ended. */
export function clonedWorker(
  answer: (task: WorkerTask, tell: (message: WorkerMessage, over?: Transferable[]) => void) => void,
) {
  const made: ReadingWorker & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    terminate: () => void (made.ended = true),
    postMessage(task: WorkerTask, over: StructuredSerializeOptions | Transferable[] = []) {
      const received = structuredClone(task, { transfer: Array.isArray(over) ? over : [] });
      setImmediate(() => answer(received, tell));
    },
  };
  const tell = (message: WorkerMessage, over: Transferable[] = []): void => {
    const data = structuredClone(message, { transfer: over });
    if (!made.ended) made.onmessage?.call(made as unknown as Worker, { data } as MessageEvent);
  };
  setImmediate(() => tell({ kind: 'ready' }));
  return made;
}
