import type { Evaluation } from '../lines/evaluate';
import type { Disclosure } from './disclosure/decideDisclosure';
import type { NoteBook } from './noteBook';

/** What the pack says of itself, as whoever publishes it gave it. */
export interface PublicationDetails {
  readonly title: string;
  readonly publisher: string;
  /** Whom readers may ask; empty when nobody was named. */
  readonly contact: string;
  /** The day of publication in words: `22 November 2026`. */
  readonly date: string;
}

/** Everything that the sheets of a pack are made from. */
export interface PublicationContext {
  readonly details: PublicationDetails;
  readonly evaluation: Evaluation;
  readonly disclosure: Disclosure;
  /** Whether what a body buys stays hidden in its stand-alone cost. */
  readonly showsStandAlone: boolean;
  readonly notes: NoteBook;
}
