import { formatArea, parseArea, type CellArea } from '../../address';
import type { SheetEdit } from '../../edit';
import { outlineOf, replaceElements, textOf } from '../../xml/editXml';
import { readFirstAttribute } from '../../xml/readAttribute';
import type { PartOutline } from '../../xml/topElements';
import { patchSheetData, type SheetDataContext } from '../patchSheetData';
import { patchColumns } from './patchColumns';
import { patchMargins, patchPageSetup, patchProperties, writePageTexts, writeRowBreaks } from './patchPage';
import { patchViews } from './patchViews';
import { worksheetOrder } from './worksheetOrder';
import { writeLinks } from './writeLinks';
import { writeProtection } from './writeProtection';
import { writeValidations } from './writeValidations';

/** What changing a sheet's text needs beside the edit. */
export interface SheetContext extends Omit<SheetDataContext, 'prefix' | 'rowHeights'> {
  /** Whether the sheet shall be the selected tab; left out when that stays as the file has it. */
  readonly selected: boolean | undefined;
}

/** Changes a worksheet's text as an edit asks, tables and charts left aside. What the edit does not name stays as it is. */
export function patchSheet(xml: string, edit: SheetEdit, context: SheetContext): string {
  const outline = outlineOf(xml);
  const { prefix } = outline;
  const known = (name: string): string | undefined => {
    const element = outline.elements.find(candidate => candidate.name === name);
    return element === undefined ? undefined : textOf(xml, element);
  };
  const replacements = new Map<string, string | null>();
  if (edit.tabColor !== undefined || edit.page !== undefined) {
    replacements.set('sheetPr', patchProperties(known('sheetPr'), edit, prefix));
  }
  if (edit.frozen !== undefined || edit.showGridlines !== undefined || context.selected !== undefined) {
    replacements.set('sheetViews', patchViews(known('sheetViews'), { ...edit, selected: context.selected }, prefix));
  }
  if (edit.columnWidths !== undefined) {
    replacements.set('cols', patchColumns(known('cols'), edit.columnWidths, prefix));
  }
  if (edit.page !== undefined) {
    const { page } = edit;
    replacements.set('pageSetup', patchPageSetup(known('pageSetup'), page, prefix));
    if (page.margins !== undefined) {
      replacements.set('pageMargins', patchMargins(known('pageMargins'), page.margins, prefix));
    }
    if (page.rowBreaks !== undefined) {
      replacements.set('rowBreaks', writeRowBreaks(page.rowBreaks, prefix));
    }
    if (page.header !== undefined || page.footer !== undefined) {
      replacements.set('headerFooter', writePageTexts(page, prefix));
    }
  }
  if (edit.validations !== undefined) {
    replacements.set('dataValidations', writeValidations(edit.validations, prefix));
  }
  if (edit.links !== undefined) {
    replacements.set('hyperlinks', writeLinks(edit.links, prefix));
  }
  if (edit.protection !== undefined) {
    replacements.set('sheetProtection', writeProtection(edit.protection, prefix));
  }
  if (edit.merges !== undefined || edit.cleared === true) {
    replacements.set('mergeCells', writeMerges(edit.merges ?? [], prefix));
  }
  if (edit.cells.size > 0 || edit.cleared === true || edit.rowHeights !== undefined) {
    const dimension = patchDimension(known('dimension'), edit, prefix);
    if (dimension !== undefined) replacements.set('dimension', dimension);
    replacements.set(
      'sheetData',
      newSheetData(xml, outline, edit, {
        ...context,
        prefix,
        ...(edit.rowHeights !== undefined && { rowHeights: edit.rowHeights }),
      }),
    );
  }
  return replaceElements(xml, worksheetOrder, replacements);
}

function newSheetData(xml: string, outline: PartOutline, edit: SheetEdit, context: SheetDataContext): string {
  const { prefix } = context;
  const data = outline.elements.find(element => element.name === 'sheetData');
  const rows =
    data === undefined || edit.cleared === true
      ? patchSheetData('', 0, 0, edit.cells, context)
      : patchSheetData(xml, data.contentStart, data.contentEnd, edit.cells, context);
  return `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
}

function writeMerges(merges: readonly string[], prefix: string): string | null {
  if (merges.length === 0) return null;
  const entries = merges.map(reference => `<${prefix}mergeCell ref="${reference}"/>`);
  return `<${prefix}mergeCells count="${merges.length}">${entries.join('')}</${prefix}mergeCells>`;
}

/** The area that the sheet's cells take up: what the file states, widened by the new cells. */
function patchDimension(xml: string | undefined, edit: SheetEdit, prefix: string): string | undefined {
  const stated =
    edit.cleared === true || xml === undefined ? undefined : parseArea(readFirstAttribute(xml, 'ref') ?? '');
  if (stated === undefined && edit.cleared !== true && edit.part !== undefined) return undefined;
  const area = areaOf(edit, stated) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  return `<${prefix}dimension ref="${formatArea(area)}"/>`;
}

function areaOf(edit: SheetEdit, from: CellArea | undefined): CellArea | undefined {
  let area = from;
  for (const [row, columns] of edit.cells) {
    for (const [column, write] of columns) {
      if (write === null) continue;
      area = {
        top: Math.min(area?.top ?? row, row),
        left: Math.min(area?.left ?? column, column),
        bottom: Math.max(area?.bottom ?? row, row),
        right: Math.max(area?.right ?? column, column),
      };
    }
  }
  return area;
}
