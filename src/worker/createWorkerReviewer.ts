import { reviewSource, type ReviewedSource, type ReviewWish } from '../sources/reviewSource';
import { askWorker, type ReadingWorker } from './askWorker';
import type { SourceFile } from './readSourceFile';

/** Says how a source file would be read; the bytes are handed over and do not come back. */
export type ReviewFile = (file: SourceFile, wish: ReviewWish) => Promise<ReviewedSource>;

/** Makes a reviewer that reads each file in a worker of its own, or in this thread where no worker can be started. */
export function createWorkerReviewer(start: () => ReadingWorker): ReviewFile {
  return async ({ name, bytes }, wish) => {
    const answer = await askWorker(start, { kind: 'review', name, bytes, wish });
    if (answer === null) return reviewSource(bytes, name, wish);
    if (answer.kind !== 'reviewed') throw new Error(`The worker did not review ${name}.`);
    return answer.review;
  };
}
