import type { Result } from '../issue/issue';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import type { TransferredReading } from './transferReading';

/** What the pane asks of the worker: to read a file, whose bytes go over to it. */
export interface ReadingTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mappings: readonly SourceMapping[];
}

/**
 * What the worker tells: that it stands ready, how far it has come, what it read, or that it failed for want of a
 * correct program. With its answer it gives the bytes back.
 */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reached'; readonly fraction: number }
  | { readonly kind: 'read'; readonly result: Result<TransferredReading>; readonly bytes: Uint8Array }
  | { readonly kind: 'broken'; readonly message: string };
