import type { WorkbookEdit } from './edit';
import { addPart } from './package/editContentTypes';
import { addRelationship, removeRelationshipsTo } from './package/editRelationships';
import { contentTypes, relationshipTypes } from './package/namespaces';
import { draftOf, freePath, requirePartText, setPartText, type PackageDraft } from './package/packageDraft';
import { folderOf } from './package/partPaths';
import { readRelationships } from './package/relationships';
import { removePart } from './package/removePart';
import { writeZip } from './package/writeZip';
import { deselectOtherTabs, editSheets } from './writing/editSheets';
import { emptyWorksheet } from './writing/skeletons';
import { patchCustomXml } from './writing/workbook/patchCustomXml';
import { patchDocumentProperties } from './writing/workbook/patchDocumentProperties';
import { patchWorkbook, readActiveTab } from './writing/workbook/patchWorkbook';
import { orderTabs, readTabs, type FileTab } from './writing/workbook/tabs';
import { outlineOf, textOf } from './xml/editXml';
import type { XlsxPackage } from './xlsxPackage';

/**
 * Writes a workbook: the package it came from with the edit applied.
 *
 * Parts that the edit does not touch keep their bytes; touched sheets keep the text of every cell, row and setting that
 * is not named. New sheets, styles, tables, charts and names are added beside what is there. Formulas stand with the
 * value given, and Excel is told to calculate them all when it opens the file. Sheets are told apart by their parts; one
 * of the file that the edit does not list is dropped with what belongs to it. References to a sheet that the edit
 * renames are the caller's to rewrite.
 */
export function writeWorkbook(xlsx: XlsxPackage, edit: WorkbookEdit): Uint8Array {
  const draft = draftOf(xlsx);
  const { workbookPart } = xlsx;
  const workbook = requirePartText(draft, workbookPart);
  const tabs = fileTabs(draft, workbookPart, workbook);

  const kept = new Set(edit.sheets.map(sheet => sheet.part?.toLowerCase()));
  for (const tab of tabs) {
    if (tab.kind === 'worksheet' && !kept.has(tab.target.toLowerCase())) dropPart(draft, workbookPart, tab.target);
  }
  const parts = edit.sheets.map(sheet => sheet.part ?? addSheetPart(draft, workbookPart));
  const after = orderTabs(tabs, edit, parts);
  const active = activeTabs(tabs, readActiveTab(workbook));
  const wanted = parts[edit.activeSheet] ?? '';
  const shown = active.sheet?.target === wanted ? undefined : wanted;
  editSheets(draft, workbookPart, edit.sheets, parts, shown);
  if (shown !== undefined) deselectOtherTabs(draft, tabs);
  const text = patchWorkbook(workbook, edit, {
    before: tabs,
    after,
    activeTab: Math.max(
      0,
      after.findIndex(tab => (shown === undefined ? tab.file === active.tab : tab.part === shown)),
    ),
    relate: part => addRelationship(draft, workbookPart, relationshipTypes.worksheet, part),
  });
  if (text !== workbook) setPartText(draft, workbookPart, text);

  dropCalculationChain(draft, workbookPart);
  patchCustomXml(draft, workbookPart, edit.removedCustomXml ?? [], edit.addedCustomXml ?? []);
  patchDocumentProperties(draft, edit.properties);
  return writeZip(draft.parts.values());
}

/** The tab that the file shows, and the worksheet that a reader takes for it: the first when that tab is none itself. */
function activeTabs(tabs: readonly FileTab[], number: number): { readonly tab?: FileTab; readonly sheet?: FileTab } {
  const tab = tabs[number];
  const sheet = tab?.kind === 'worksheet' ? tab : tabs.find(({ kind }) => kind === 'worksheet');
  return { ...(tab !== undefined && { tab }), ...(sheet !== undefined && { sheet }) };
}

function fileTabs(draft: PackageDraft, workbookPart: string, workbook: string): FileTab[] {
  const list = outlineOf(workbook).elements.find(element => element.name === 'sheets');
  return list === undefined ? [] : readTabs(textOf(workbook, list), readRelationships(draft.parts, workbookPart));
}

function addSheetPart(draft: PackageDraft, workbookPart: string): string {
  const part = freePath(draft, `${folderOf(workbookPart)}worksheets/sheet`, '.xml');
  addPart(draft, part, contentTypes.worksheet, emptyWorksheet);
  return part;
}

/** Excel keeps the order of calculation in a part of its own, and takes a file for broken when that is out of date. */
function dropCalculationChain(draft: PackageDraft, workbookPart: string): void {
  for (const { kind, target } of readRelationships(draft.parts, workbookPart)) {
    if (kind === 'calcChain') dropPart(draft, workbookPart, target);
  }
}

function dropPart(draft: PackageDraft, owner: string, part: string): void {
  removeRelationshipsTo(draft, owner, part);
  removePart(draft, part);
}
