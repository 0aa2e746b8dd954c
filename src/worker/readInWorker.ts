import { createWorkerReader } from './createWorkerReader';
import { createWorkerReviewer } from './createWorkerReviewer';
import { readHere } from './readSourceFile';
import { startReadingWorker } from './startReadingWorker';

/** Reads a source file in a Web Worker, or in this thread where none can be started. */
export const readInWorker = createWorkerReader(startReadingWorker, readHere);

/** Says in a Web Worker how a source file would be read, or in this thread where none can be started. */
export const reviewInWorker = createWorkerReviewer(startReadingWorker);
