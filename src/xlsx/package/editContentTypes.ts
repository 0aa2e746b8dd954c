import { appendToRoot, applyEdits, outlineOf } from '../xml/editXml';
import { blankTag, nextTag } from '../xml/nextTag';
import { readAttribute } from '../xml/readAttribute';
import { escapeAttribute } from '../xml/xmlText';
import { partText, setPartText, type PackageDraft } from './packageDraft';

const typesPart = '[Content_Types].xml';

/** Adds a part and states its content type. */
export function addPart(draft: PackageDraft, path: string, contentType: string, xml: string): void {
  setPartText(draft, path, xml);
  addContentType(draft, path, contentType);
}

/** States the content type of a part. */
function addContentType(draft: PackageDraft, path: string, contentType: string): void {
  const xml = requireTypes(draft);
  const { prefix } = outlineOf(xml);
  const entry = `<${prefix}Override PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`;
  setPartText(draft, typesPart, appendToRoot(xml, entry));
}

/** Takes away what is stated about the content type of a part that is gone. */
export function removeContentType(draft: PackageDraft, path: string): void {
  const xml = requireTypes(draft);
  const tag = blankTag();
  const entries = outlineOf(xml).elements.filter(
    element =>
      nextTag(xml, element.start, tag) &&
      readAttribute(xml, tag, 'PartName')?.toLowerCase() === `/${path.toLowerCase()}`,
  );
  if (entries.length === 0) return;
  setPartText(
    draft,
    typesPart,
    applyEdits(
      xml,
      entries.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

function requireTypes(draft: PackageDraft): string {
  const xml = partText(draft, typesPart);
  if (xml === undefined) throw new Error('The package has no list of content types.');
  return xml;
}
