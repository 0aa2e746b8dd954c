import type { Result } from '../issue/issue';
import type { Reached } from '../issue/reached';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import { readMapped } from '../sources/readMapped';
import type { SourceReading } from '../sources/readSource';

/** A source file in memory. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a file is to be read: the mappings of which the one that belongs to it is followed, and who watches. */
export interface ReadingWish {
  readonly mappings: readonly SourceMapping[];
  /** Is told how much of the file is read, from 0 to 1. */
  readonly reached?: Reached;
  /** Gives the reading up at once: the answer rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Reads one source file, in this thread or in another. */
export type ReadSourceFile = (file: SourceFile, wish: ReadingWish) => Promise<Result<SourceReading>>;

/** Reads a file in this thread, which can do nothing else meanwhile: it can be given up only before. */
export const readHere: ReadSourceFile = async (file, { mappings, reached, signal }) => {
  signal?.throwIfAborted();
  return Promise.resolve(readMapped(file.bytes, file.name, mappings, reached));
};
