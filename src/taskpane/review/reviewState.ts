import type { ReviewedSource, SourceMapping } from '../../usecases/reviewSources';
import { confirmMapping } from './correctMapping';

/** A source under review; while it is read again with a correction, `isReading` says so. */
export interface SourceUnderReview extends ReviewedSource {
  readonly isReading: boolean;
  /** Counts the corrections, so that an answer to an earlier one is known as such. */
  readonly edition: number;
}

/** What happens in a review. */
export type ReviewEvent =
  | { readonly kind: 'opened'; readonly sources: readonly ReviewedSource[] }
  | { readonly kind: 'corrected'; readonly name: string; readonly mapping: SourceMapping }
  | { readonly kind: 'read again'; readonly name: string; readonly edition: number; readonly source: ReviewedSource };

/** Follows a review: sources in the order in which they were chosen. */
export function followReview(sources: readonly SourceUnderReview[], event: ReviewEvent): readonly SourceUnderReview[] {
  switch (event.kind) {
    case 'opened':
      return event.sources.map(source => ({ ...source, isReading: false, edition: 0 }));
    case 'corrected':
      return sources.map(source =>
        source.name === event.name
          ? { ...source, mapping: event.mapping, isReading: true, edition: source.edition + 1 }
          : source,
      );
    case 'read again':
      return sources.map(source =>
        source.name === event.name && source.edition === event.edition
          ? { ...source, ...event.source, mapping: event.source.mapping ?? source.mapping, isReading: false }
          : source,
      );
  }
}

/** The mappings of a review, all marked as confirmed. */
export function confirmedMappings(sources: readonly SourceUnderReview[]): readonly SourceMapping[] {
  return sources.flatMap(({ mapping }) => (mapping === null ? [] : [confirmMapping(mapping)]));
}
