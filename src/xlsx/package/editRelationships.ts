import { appendToRoot, applyEdits, outlineOf } from '../xml/editXml';
import { blankTag, nextTag } from '../xml/nextTag';
import { readAttribute } from '../xml/readAttribute';
import { escapeAttribute } from '../xml/xmlText';
import { namespaces, xmlDeclaration } from './namespaces';
import { partText, setPartText, type PackageDraft } from './packageDraft';
import { relationshipsPath } from './partPaths';
import { readRelationships } from './relationships';

/** Relates a part to another and answers the relationship's id. The empty path stands for the package itself. */
export function addRelationship(draft: PackageDraft, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const xml =
    partText(draft, path) ??
    `${xmlDeclaration}<Relationships xmlns="${namespaces.packageRelationships}"></Relationships>`;
  const taken = new Set(readRelationships(draft.parts, part).map(relationship => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const { prefix } = outlineOf(xml);
  // A target from the package's top needs no reckoning of folders.
  const entry = `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeAttribute(encodeURI(target))}"/>`;
  setPartText(draft, path, appendToRoot(xml, entry));
  return id;
}

/** Takes away a part's relationships to another and answers their ids. */
export function removeRelationshipsTo(draft: PackageDraft, part: string, target: string): string[] {
  const path = relationshipsPath(part);
  const xml = partText(draft, path);
  if (xml === undefined) return [];
  const ids = readRelationships(draft.parts, part)
    .filter(relationship => !relationship.external && relationship.target.toLowerCase() === target.toLowerCase())
    .map(relationship => relationship.id);
  const tag = blankTag();
  const entries = outlineOf(xml).elements.filter(
    element => nextTag(xml, element.start, tag) && ids.includes(readAttribute(xml, tag, 'Id') ?? ''),
  );
  if (entries.length > 0) {
    setPartText(
      draft,
      path,
      applyEdits(
        xml,
        entries.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }
  return ids;
}
