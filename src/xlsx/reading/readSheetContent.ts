import type { Reached } from '../../issue/reached';
import { lastColumn } from '../address';
import type { SheetContent } from '../workbook';
import { blankTag, localNameOf, nextTag } from '../xml/nextTag';
import { readAttribute } from '../xml/readAttribute';
import type { TopElement } from '../xml/topElements';
import { isTrue } from '../xml/readXml';
import type { ValueContext } from './readCellValue';
import { readCells } from './readCells';
import { resolveColor, type Palette } from './colors';
import { readProtection } from './readProtection';
import { readValidations } from './readValidations';
import { splitSheet } from './splitSheet';

/** What stands on a sheet beside its own part's text, read when the workbook was opened. */
export type SheetObjects = Pick<SheetContent, 'tables' | 'charts'>;

/** Reads a worksheet's part into its cells and settings. `reached` is told now and then how much of it is read, from 0 to 1. */
export function readSheetContent(
  part: Uint8Array,
  context: ValueContext,
  palette: Palette,
  objects: SheetObjects,
  reached?: Reached,
): SheetContent {
  const sheet = splitSheet(part);
  const xml = sheet.text;
  const find = (name: string): TopElement | undefined => sheet.elements.find(element => element.name === name);
  const text = (name: string): string | undefined => {
    const element = find(name);
    return element === undefined ? undefined : xml.slice(element.start, element.end);
  };
  const { cells, hiddenRows, outlineLevels } = readCells(sheet, context, reached);
  return {
    cells,
    hiddenRows,
    outlineLevels,
    ...readColumns(xml, find('cols')),
    merges: readMerges(xml, find('mergeCells')),
    frozen: readFrozen(xml, find('sheetViews')),
    tabColor: readTabColor(xml, find('sheetPr'), palette),
    validations: readValidations(text('dataValidations')),
    protection: readProtection(text('sheetProtection')),
    ...objects,
  };
}

/** Calls back for each tag that opens inside an element, with a reader for its attributes. */
function eachTag(
  xml: string,
  element: TopElement | undefined,
  visit: (name: string, attribute: (name: string) => string | undefined) => void,
): void {
  const tag = blankTag();
  for (let at = element?.start ?? xml.length; nextTag(xml, at, tag) && tag.start < (element?.end ?? 0); at = tag.end) {
    if (tag.kind !== 'close') visit(localNameOf(xml, tag), name => readAttribute(xml, tag, name));
  }
}

function readColumns(
  xml: string,
  element: TopElement | undefined,
): Pick<SheetContent, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  eachTag(xml, element, (name, attribute) => {
    if (name !== 'col') return;
    const width = attribute('width');
    const hidden = isTrue(attribute('hidden'));
    const last = Math.min(Number(attribute('max')), lastColumn);
    for (let column = Number(attribute('min')); column <= last; column += 1) {
      if (width !== undefined) columnWidths.set(column, Number(width));
      if (hidden) hiddenColumns.add(column);
    }
  });
  return { columnWidths, hiddenColumns };
}

function readMerges(xml: string, element: TopElement | undefined): string[] {
  const merges: string[] = [];
  eachTag(xml, element, (name, attribute) => {
    const reference = name === 'mergeCell' ? attribute('ref') : undefined;
    if (reference !== undefined) merges.push(reference);
  });
  return merges;
}

/** Panes that are only split, not frozen, count their distance in points and are no concern here. */
function readFrozen(xml: string, element: TopElement | undefined): SheetContent['frozen'] {
  let frozen = { rows: 0, columns: 0 };
  eachTag(xml, element, (name, attribute) => {
    if (name !== 'pane' || !/^frozen/.test(attribute('state') ?? '')) return;
    frozen = { rows: Number(attribute('ySplit') ?? 0), columns: Number(attribute('xSplit') ?? 0) };
  });
  return frozen;
}

function readTabColor(xml: string, element: TopElement | undefined, palette: Palette): string | null {
  let color: string | null = null;
  eachTag(xml, element, (name, attribute) => {
    if (name !== 'tabColor') return;
    const attributes = new Map<string, string>();
    for (const key of ['rgb', 'theme', 'tint', 'indexed']) {
      const value = attribute(key);
      if (value !== undefined) attributes.set(key, value);
    }
    color = resolveColor({ name, attributes, children: [], text: '' }, palette);
  });
  return color;
}
