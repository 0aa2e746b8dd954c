import { crc32 } from '../../package/crc32';
import { addPart } from '../../package/editContentTypes';
import { addRelationship, removeRelationshipsTo } from '../../package/editRelationships';
import { contentTypes, namespaces, relationshipTypes, xmlDeclaration } from '../../package/namespaces';
import { freePath, setPartText, type PackageDraft } from '../../package/packageDraft';
import { removePart } from '../../package/removePart';

/** Removes custom XML parts by their paths and adds others by their texts, each with the part that gives it an id. */
export function patchCustomXml(
  draft: PackageDraft,
  workbookPart: string,
  removed: readonly string[],
  added: readonly string[],
): void {
  for (const part of removed) {
    removeRelationshipsTo(draft, workbookPart, part);
    removeRelationshipsTo(draft, '', part);
    removePart(draft, part);
  }
  for (const text of added) addItem(draft, workbookPart, text);
}

function addItem(draft: PackageDraft, workbookPart: string, text: string): void {
  const item = freePath(draft, 'customXml/item', '.xml');
  const properties = item.replace('item', 'itemProps');
  setPartText(draft, item, text);
  addPart(
    draft,
    properties,
    contentTypes.customXmlProperties,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${itemId(item, text)}" xmlns:ds="${namespaces.customXml}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  addRelationship(draft, workbookPart, relationshipTypes.customXml, item);
  addRelationship(draft, item, relationshipTypes.customXmlProperties, properties);
}

/** An id in the form of a GUID that follows from the part, so that the same workbook is always written the same. */
function itemId(path: string, text: string): string {
  const hex = [0, 1, 2, 3]
    .map(turn =>
      crc32(new TextEncoder().encode(`${turn} ${path} ${text}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}
