import type { WorkbookEdit } from '../../edit';
import { addPart } from '../../package/editContentTypes';
import { addRelationship } from '../../package/editRelationships';
import { contentTypes, namespaces, relationshipTypes, xmlDeclaration } from '../../package/namespaces';
import { partText, setPartText, type PackageDraft } from '../../package/packageDraft';
import { readRelationships } from '../../package/relationships';
import { replaceElements } from '../../xml/editXml';
import { escapeText } from '../../xml/xmlText';

/** Sets the title, the author and the language that a file states among its properties; what is left out stays. */
export function patchDocumentProperties(draft: PackageDraft, properties: WorkbookEdit['properties']): void {
  const { title, creator, language } = properties ?? {};
  if (title === undefined && creator === undefined && language === undefined) return;
  const known = readRelationships(draft.parts, '').find(({ kind }) => kind === 'core-properties')?.target;
  const path = known ?? 'docProps/core.xml';
  if (known === undefined) {
    const root = `<cp:coreProperties xmlns:cp="${namespaces.coreProperties}" xmlns:dc="${namespaces.dublinCore}"></cp:coreProperties>`;
    addPart(draft, path, contentTypes.coreProperties, xmlDeclaration + root);
    addRelationship(draft, '', relationshipTypes.coreProperties, path);
  }
  const xml = partText(draft, path);
  if (xml === undefined) return;
  const replacements = new Map<string, string>();
  if (title !== undefined) replacements.set('title', element('title', title));
  if (creator !== undefined) replacements.set('creator', element('creator', creator));
  if (language !== undefined) replacements.set('language', element('language', language));
  // The schema leaves the order of properties open.
  setPartText(draft, path, replaceElements(xml, ['title', 'creator', 'language'], replacements));
}

function element(name: string, text: string): string {
  return `<dc:${name} xmlns:dc="${namespaces.dublinCore}">${escapeText(text)}</dc:${name}>`;
}
