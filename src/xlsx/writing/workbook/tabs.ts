import type { SheetEdit, WorkbookEdit } from '../../edit';
import { namespaces } from '../../package/namespaces';
import type { Relationship } from '../../package/relationships';
import { outlineOf, textOf, withAttributes } from '../../xml/editXml';
import { blankTag, nextTag } from '../../xml/nextTag';
import { readAttribute, readFirstAttribute, readRelationshipId } from '../../xml/readAttribute';

/** One tab of a workbook as its part lists it; `target` is the sheet's part. Chart sheets and the like are tabs too. */
export interface FileTab {
  readonly name: string;
  readonly kind: string;
  readonly target: string;
  readonly sheetId: number;
  readonly text: string;
}

/** A tab as it shall stand: one of the file, or a new one, with the edit that concerns it when it is a worksheet. */
export interface FinalTab {
  readonly name: string;
  readonly part: string;
  readonly file?: FileTab;
  readonly edit?: SheetEdit;
}

/** Reads the tabs that a workbook part lists. `list` is its `<sheets>`. */
export function readTabs(list: string, relationships: readonly Relationship[]): FileTab[] {
  const tag = blankTag();
  return outlineOf(list).elements.map(element => {
    const text = textOf(list, element);
    nextTag(text, 0, tag);
    const id = readRelationshipId(text, tag);
    const relationship = relationships.find(candidate => candidate.id === id);
    return {
      name: readAttribute(text, tag, 'name') ?? '',
      kind: relationship?.kind ?? 'unknown',
      target: relationship?.target ?? '',
      sheetId: Number(readAttribute(text, tag, 'sheetId')),
      text,
    };
  });
}

/**
 * Puts the tabs in their final order: the worksheets as the edit lists them, and each sheet of another kind behind the
 * worksheet that it followed, or in front when none of those before it is left. `parts` are the worksheets' parts.
 */
export function orderTabs(tabs: readonly FileTab[], edit: WorkbookEdit, parts: readonly string[]): FinalTab[] {
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const final: FinalTab[] = edit.sheets.map((sheet, index) => {
    const part = parts[index] ?? '';
    const file = sheet.part === undefined ? undefined : tabs.find(tab => isSame(tab.target, part));
    return { name: sheet.name, part, edit: sheet, ...(file !== undefined && { file }) };
  });
  tabs.forEach((tab, index) => {
    if (tab.kind === 'worksheet') return;
    const before = tabs.slice(0, index).findLast(other => final.some(({ file }) => file === other));
    const at = before === undefined ? 0 : final.findIndex(({ file }) => file === before) + 1;
    final.splice(at, 0, { name: tab.name, part: tab.target, file: tab });
  });
  return final;
}

/** Writes the list of tabs. Tabs of the file whose name and visibility stay are written as they were. */
export function writeTabs(tabs: readonly FinalTab[], prefix: string, relate: (part: string) => string): string {
  let nextId = Math.max(0, ...tabs.map(({ file }) => file?.sheetId ?? 0)) + 1;
  const entries = tabs.map(({ name, part, file, edit }) => {
    const base =
      file?.text ??
      `<${prefix}sheet name="" sheetId="${nextId++}" xmlns:r="${namespaces.relationships}" r:id="${relate(part)}"/>`;
    if (edit === undefined) return base;
    const shown = readFirstAttribute(base, 'state') ?? 'visible';
    return withAttributes(base, {
      ...(file?.name !== name && { name }),
      ...(shown !== edit.visibility && { state: edit.visibility === 'visible' ? null : edit.visibility }),
    });
  });
  return `<${prefix}sheets>${entries.join('')}</${prefix}sheets>`;
}
