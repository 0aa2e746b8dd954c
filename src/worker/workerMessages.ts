import type { Result } from '../issue/issue';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import type { ReviewedSource, ReviewWish } from '../sources/reviewSource';
import type { TransferredReading } from './transferReading';

/** What the pane asks of the worker: to read a file, whose bytes go over to it. */
export interface ReadingTask {
  readonly kind: 'read';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mappings: readonly SourceMapping[];
}

/** Asks the worker how it would read a file. */
export interface ReviewTask {
  readonly kind: 'review';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wish: ReviewWish;
}

/** Either of them. */
export type WorkerTask = ReadingTask | ReviewTask;

/** The answers to the two tasks. With it the worker gives the bytes of a file that it read back. */
export type WorkerAnswer =
  | { readonly kind: 'read'; readonly result: Result<TransferredReading>; readonly bytes: Uint8Array }
  | { readonly kind: 'reviewed'; readonly review: ReviewedSource };

/**
 * What the worker tells: that it stands ready, how far it has come, its answer, or that it failed for want of a correct
 * program.
 */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reached'; readonly fraction: number }
  | WorkerAnswer
  | { readonly kind: 'broken'; readonly message: string };
