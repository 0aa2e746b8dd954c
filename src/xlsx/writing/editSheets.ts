import type { SheetEdit } from '../edit';
import { partText, requirePartText, setPartText, type PackageDraft } from '../package/packageDraft';
import { patchDrawing } from './sheet/patchDrawing';
import { patchSheet } from './sheet/patchSheet';
import { patchTables } from './sheet/patchTables';
import { openSheetContext } from './sheetContext';
import type { FileTab } from './workbook/tabs';

const selectedView = /<(?:[\w.-]+:)?sheetView\s[^>]*\btabSelected\s*=\s*["'](?:1|true)["']/;

/**
 * Edits each sheet of a workbook, whose parts are given in the same order, and the styles that they need.
 *
 * `shown` is the part of the sheet to be shown when that changes, else undefined. No other may then stay selected with
 * it: Excel would type into both.
 */
export function editSheets(
  draft: PackageDraft,
  workbookPart: string,
  sheets: readonly SheetEdit[],
  parts: readonly string[],
  shown: string | undefined,
): void {
  const context = openSheetContext(draft, workbookPart);
  sheets.forEach((sheet, index) => {
    const part = parts[index] ?? '';
    const xml = requirePartText(draft, part);
    const staysSelected = shown === undefined || selectedView.test(xml) === (part === shown);
    const selected = staysSelected ? undefined : part === shown;
    const patched = patchSheet(xml, sheet, { ...context, selected });
    const text = patchDrawing(draft, part, patchTables(draft, part, patched, sheet), sheet);
    if (text !== xml) setPartText(draft, part, text);
  });
  context.saveStyles();
}

/** Takes the selection from chart sheets and the like, when a worksheet is shown in their place. */
export function deselectOtherTabs(draft: PackageDraft, tabs: readonly FileTab[]): void {
  for (const { kind, target } of tabs) {
    const xml = kind === 'worksheet' ? undefined : partText(draft, target);
    if (xml === undefined || !selectedView.test(xml)) continue;
    const deselected = xml.replace(selectedView, view => view.replace(/\s+tabSelected\s*=\s*["'][^"']*["']/, ''));
    setPartText(draft, target, deselected);
  }
}
