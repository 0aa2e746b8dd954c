import { createWorkerReader } from './createWorkerReader';
import { readHere } from './readSourceFile';

/**
 * Reads a source file in a Web Worker, which starts when the first file is read, or in this thread where none can.
 *
 * The build makes the worker's script a file of its own beside the page's.
 */
export const readInWorker = createWorkerReader(
  () => new Worker(/* webpackChunkName: "reading-worker" */ new URL('./readingWorker.ts', import.meta.url)),
  readHere,
);
