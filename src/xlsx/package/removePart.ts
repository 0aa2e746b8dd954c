import { findPart } from '../xlsxPackage';
import { removeContentType } from './editContentTypes';
import type { PackageDraft } from './packageDraft';
import { relationshipsPath } from './partPaths';
import { readRelationships } from './relationships';

/**
 * Takes a part out of a package, and with it every part that only it was related to: a sheet goes with its drawing, its
 * charts and their colours, while a picture or pivot cache that others use stays. The relationships that lead to the
 * part are the caller's to take away first.
 */
export function removePart(draft: PackageDraft, path: string): void {
  const part = findPart(draft.parts, path);
  if (part === undefined) return;
  const targets = readRelationships(draft.parts, part.path)
    .filter(relationship => !relationship.external)
    .map(relationship => relationship.target);
  const ownRelationships = findPart(draft.parts, relationshipsPath(part.path));
  draft.parts.delete(part.path);
  removeContentType(draft, part.path);
  if (ownRelationships !== undefined) draft.parts.delete(ownRelationships.path);
  for (const target of targets) if (!isUsed(draft, target)) removePart(draft, target);
}

function isUsed(draft: PackageDraft, target: string): boolean {
  const wanted = target.toLowerCase();
  for (const path of draft.parts.keys()) {
    const owner = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(path);
    if (owner === null) continue;
    const related = readRelationships(draft.parts, `${owner[1] ?? ''}${owner[2] ?? ''}`);
    if (related.some(relationship => relationship.target.toLowerCase() === wanted)) return true;
  }
  return false;
}
