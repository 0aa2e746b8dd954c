import { askWorker, type ReadingWorker } from './askWorker';
import type { ReadSourceFile, SourceFile } from './readSourceFile';
import { fromTransfer } from './transferReading';

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
    const answer = await askWorker(start, { kind: 'read', ...file, mappings: wish.mappings }, wish);
    if (answer === null) return otherwise(file, wish);
    if (answer.kind !== 'read') throw new Error(`The worker did not read ${file.name}.`);
    handedBack.set(given, answer.bytes);
    return fromTransfer(answer.result);
  };
}
