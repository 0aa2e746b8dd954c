// Runs in a Web Worker: reads the file that it is sent and answers with what it read, or with how it would read it.
import { readMapped } from '../sources/readMapped';
import { reviewSource } from '../sources/reviewSource';
import { toTransfer } from './transferReading';
import type { ReadingTask, WorkerMessage, WorkerTask } from './workerMessages';

/** A tenth of a second between two reports keeps a bar moving and costs nothing. */
const millisecondsBetweenReports = 100;

function tell(message: WorkerMessage, handedOver: readonly Transferable[] = []): void {
  self.postMessage(message, { transfer: [...handedOver] });
}

function read({ name, bytes, mappings }: ReadingTask): void {
  let told = performance.now();
  const result = readMapped(bytes, name, mappings, fraction => {
    if (performance.now() - told < millisecondsBetweenReports) return;
    told = performance.now();
    tell({ kind: 'reached', fraction });
  });
  tell({ kind: 'read', result: toTransfer(result), bytes }, [bytes.buffer]);
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerTask>) => {
  try {
    if (data.kind === 'read') read(data);
    else tell({ kind: 'reviewed', review: reviewSource(data.bytes, data.name, data.wish) });
  } catch (error) {
    tell({ kind: 'broken', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
tell({ kind: 'ready' });
