import type { WorkbookEdit } from '../../edit';
import { applyEdits, outlineOf, replaceElements, textOf, withAttributes } from '../../xml/editXml';
import { blankTag, nextTag } from '../../xml/nextTag';
import { readAttribute } from '../../xml/readAttribute';
import { patchNames } from './patchNames';
import { writeTabs, type FileTab, type FinalTab } from './tabs';

// CT_Workbook, ECMA-376 18.2.27.
const order = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** What changing the workbook part needs beside the edit. */
export interface WorkbookContext {
  readonly before: readonly FileTab[];
  readonly after: readonly FinalTab[];
  /** The place among `after` of the tab to be shown when the workbook is opened. */
  readonly activeTab: number;
  /** Relates the workbook to a new sheet's part and answers the relationship's id. */
  readonly relate: (part: string) => string;
}

/** Changes the workbook part: its tabs, names and active tab; and has Excel calculate everything when it opens the file. */
export function patchWorkbook(xml: string, edit: WorkbookEdit, context: WorkbookContext): string {
  const { prefix, elements } = outlineOf(xml);
  const known = (name: string): string | undefined => {
    const element = elements.find(candidate => candidate.name === name);
    return element === undefined ? undefined : textOf(xml, element);
  };
  const replacements = new Map<string, string | null>([
    ['sheets', writeTabs(context.after, prefix, context.relate)],
    ['definedNames', patchNames(known('definedNames'), edit.names, context.before, context.after, prefix)],
    ['calcPr', withAttributes(known('calcPr') ?? `<${prefix}calcPr/>`, { fullCalcOnLoad: 1 })],
  ]);
  if (readActiveTab(xml) !== context.activeTab) {
    replacements.set('bookViews', patchViews(known('bookViews'), context.activeTab, prefix));
  }
  return replaceElements(xml, order, replacements);
}

/** The place of the tab that a workbook part says is shown, counted from 0. */
export function readActiveTab(xml: string): number {
  const views = outlineOf(xml).elements.find(element => element.name === 'bookViews');
  const tag = blankTag();
  if (views === undefined || !nextTag(xml, views.contentStart, tag)) return 0;
  return Number(readAttribute(xml, tag, 'activeTab') ?? 0);
}

function patchViews(xml: string | undefined, activeTab: number, prefix: string): string {
  const views = xml ?? `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
  const [view] = outlineOf(views).elements;
  if (view === undefined) return views;
  const text = withAttributes(textOf(views, view), { activeTab });
  return applyEdits(views, [{ start: view.start, end: view.end, text }]);
}
