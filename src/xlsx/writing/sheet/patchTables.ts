import { parseArea } from '../../address';
import type { SheetEdit, TableWrite } from '../../edit';
import { addPart } from '../../package/editContentTypes';
import { addRelationship, removeRelationshipsTo } from '../../package/editRelationships';
import { contentTypes, namespaces, relationshipTypes, xmlDeclaration } from '../../package/namespaces';
import { freePath, type PackageDraft } from '../../package/packageDraft';
import { removePart } from '../../package/removePart';
import { decodePart } from '../../xml/decodePart';
import { outlineOf, replaceElements, textOf } from '../../xml/editXml';
import { blankTag, nextTag } from '../../xml/nextTag';
import { readFirstAttribute, readRelationshipId } from '../../xml/readAttribute';
import { escapeAttribute, escapeCharacters } from '../../xml/xmlText';
import { worksheetOrder } from './worksheetOrder';

/** Removes and adds the tables that an edit names, and answers the sheet's text with the list of those that stand now. */
export function patchTables(draft: PackageDraft, part: string, xml: string, edit: SheetEdit): string {
  const removed = edit.removedTables ?? [];
  const added = edit.addedTables ?? [];
  if (removed.length === 0 && added.length === 0) return xml;
  const { prefix, elements } = outlineOf(xml);
  const gone = new Set(removed.flatMap(table => removeTable(draft, part, table)));
  const list = elements.find(element => element.name === 'tableParts');
  const kept = list === undefined ? [] : tableEntries(textOf(xml, list)).filter(({ id }) => !gone.has(id));
  const entries = [
    ...kept.map(({ text }) => text),
    ...added.map(table => {
      const id = addTable(draft, part, table);
      return `<${prefix}tablePart xmlns:r="${namespaces.relationships}" r:id="${id}"/>`;
    }),
  ];
  const written = `<${prefix}tableParts count="${entries.length}">${entries.join('')}</${prefix}tableParts>`;
  return replaceElements(xml, worksheetOrder, new Map([['tableParts', entries.length === 0 ? null : written]]));
}

function tableEntries(list: string): { readonly id: string; readonly text: string }[] {
  const tag = blankTag();
  return outlineOf(list).elements.map(element => {
    nextTag(list, element.start, tag);
    return { id: readRelationshipId(list, tag) ?? '', text: textOf(list, element) };
  });
}

function removeTable(draft: PackageDraft, part: string, table: string): string[] {
  const ids = removeRelationshipsTo(draft, part, table);
  removePart(draft, table);
  return ids;
}

function addTable(draft: PackageDraft, sheetPart: string, table: TableWrite): string {
  const path = freePath(draft, 'xl/tables/table', '.xml');
  addPart(draft, path, contentTypes.table, writeTable(table, nextTableId(draft)));
  return addRelationship(draft, sheetPart, relationshipTypes.table, path);
}

/** Tables are numbered through the whole workbook. */
function nextTableId(draft: PackageDraft): number {
  let highest = 0;
  for (const part of draft.parts.values()) {
    if (!/^xl\/tables\/[^/]+\.xml$/i.test(part.path)) continue;
    highest = Math.max(highest, Number(readFirstAttribute(decodePart(part.bytes), 'id') ?? 0));
  }
  return highest + 1;
}

/** Writes a table part. Its columns' names must be the texts of its heading cells, each but once, or Excel repairs it. */
function writeTable(table: TableWrite, id: number): string {
  const area = parseArea(table.reference);
  const width = area === undefined ? 0 : area.right - area.left + 1;
  const distinct = new Set(table.columns.map(column => column.toLowerCase()));
  if (width !== table.columns.length || distinct.size !== width) {
    throw new Error(`The table ${table.name} needs one name of its own for each column of ${table.reference}.`);
  }
  const name = escapeAttribute(table.name);
  const columns = table.columns.map((column, index) => {
    const written = escapeAttribute(escapeCharacters(column).replaceAll('\n', '_x000a_'));
    return `<tableColumn id="${index + 1}" name="${written}"/>`;
  });
  const style = table.style === null ? '' : ` name="${escapeAttribute(table.style)}"`;
  return (
    `${xmlDeclaration}<table xmlns="${namespaces.main}" id="${id}" name="${name}" displayName="${name}" ` +
    `ref="${table.reference}" totalsRowShown="0">${table.showFilter ? `<autoFilter ref="${table.reference}"/>` : ''}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
