import type { Issue } from '../issue/issue';
import type { SourceMapping } from './mapping/sourceMapping';
import { matchMapping } from './matchMapping';
import { proposeMapping } from './proposeMapping';

/** How one source would be read. Without a mapping it cannot be opened, and the issues say why. */
export interface ReviewedSource {
  readonly name: string;
  readonly mapping: SourceMapping | null;
  /** Those of reading it so: an error among them is what a correction has to settle. */
  readonly issues: readonly Issue[];
}

/**
 * What a source is to be reviewed with: a mapping that is known to be its own, or several, of which the one that belongs
 * to it is followed, as a run would. Where none does, it is read by its own words.
 */
export type ReviewWish = { readonly own: SourceMapping } | { readonly mappings: readonly SourceMapping[] };

/** Says how a source would be read, for a user to confirm or correct. */
export function reviewSource(bytes: Uint8Array, fileName: string, wish: ReviewWish): ReviewedSource {
  if ('own' in wish) {
    const followed = proposeMapping(bytes, fileName, wish.own);
    return { name: fileName, mapping: followed.ok ? followed.value : null, issues: followed.issues };
  }
  const own = proposeMapping(bytes, fileName);
  if (!own.ok) return { name: fileName, mapping: null, issues: own.issues };
  const mapping = wish.mappings.length === 0 ? null : matchMapping(own.value, wish.mappings).mapping;
  return mapping === null
    ? { name: fileName, mapping: own.value, issues: own.issues }
    : reviewSource(bytes, fileName, { own: mapping });
}
