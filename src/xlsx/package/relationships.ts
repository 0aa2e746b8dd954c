import { childrenOf, readXml } from '../xml/readXml';
import { decodePart } from '../xml/decodePart';
import { findPart, type PackagePart } from '../xlsxPackage';
import { relationshipsPath, resolveTarget } from './partPaths';

/** One relationship of a part. `kind` is the last word of its type (`worksheet`), `target` a path, or a link when external. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * Reads the relationships that a part states; none when it has no such part. The empty path asks for the package's own.
 * Only the last word of a type is kept, since the two editions of the standard differ in what stands before it.
 */
export function readRelationships(parts: ReadonlyMap<string, PackagePart>, part: string): Relationship[] {
  const found = findPart(parts, relationshipsPath(part));
  if (found === undefined) return [];
  return childrenOf(readXml(decodePart(found.bytes)), 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}
