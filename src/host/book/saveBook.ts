import type { CellWrite, SheetEdit, WorkbookEdit } from '../../xlsx/edit';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { storedFormula } from './storedFormula';
import type { SheetState } from '../state/workbookState';
import type { Book } from './book';
import { chartWrite } from './chartWrite';
import { namespaceOf } from './customXml';
import { settingsNamespace, writeSettingsPart } from './settingsPart';

/**
 * Writes the open workbook. Only what differs from its file is written, all else stays as the file has it, byte for byte;
 * a workbook in which nothing was changed is the file itself.
 */
export function saveBook(book: Book): Uint8Array {
  const { file, bytes } = book.source;
  const edit = workbookEdit(book);
  return bytes !== undefined && isEmpty(book, edit) ? bytes.slice() : writeWorkbook(file, edit);
}

function workbookEdit(book: Book): WorkbookEdit {
  const { state, properties } = book;
  return {
    sheets: state.sheets.map(sheet => sheetEdit(book, sheet)),
    activeSheet: Math.max(
      0,
      state.sheets.findIndex(({ id }) => id === state.activeSheet),
    ),
    ...(state.namesChanged && { names: state.names }),
    ...customXmlEdit(book),
    ...((properties.title !== undefined || properties.author !== undefined) && {
      properties: {
        ...(properties.title !== undefined && { title: properties.title }),
        ...(properties.author !== undefined && { creator: properties.author }),
      },
    }),
  };
}

function isEmpty({ source }: Book, { sheets, activeSheet, ...others }: WorkbookEdit): boolean {
  const inFile = [...source.sheets.values()];
  const isSame = sheets.every(({ part, name, visibility, cells, ...changes }, at) => {
    const before = inFile[at];
    const isCalledSo = part === before?.part && name === before?.name && visibility === before.visibility;
    return isCalledSo && cells.size === 0 && Object.keys(changes).length === 0;
  });
  const isComplete = sheets.length === inFile.length && activeSheet === source.activeSheet;
  return isSame && isComplete && Object.keys(others).length === 0;
}

function sheetEdit(book: Book, sheet: SheetState): SheetEdit {
  const { changed } = sheet;
  return {
    ...(sheet.part !== undefined && { part: sheet.part }),
    name: sheet.name,
    visibility: sheet.visibility,
    cells: sheet.touched.size === 0 ? new Map() : touchedCells(sheet, book.source.namespace),
    ...(sheet.cleared && { cleared: true }),
    ...(changed.has('columnWidths') && { columnWidths: countFromOne(sheet.columnWidths) }),
    ...(changed.has('rowHeights') && { rowHeights: countFromOne(sheet.rowHeights) }),
    ...(changed.has('merges') && { merges: sheet.merges }),
    ...(changed.has('frozen') && { frozen: sheet.frozen }),
    ...(changed.has('tabColor') && { tabColor: sheet.tabColor }),
    ...(changed.has('showGridlines') && { showGridlines: sheet.showGridlines }),
    ...(changed.has('page') && sheet.page !== null && { page: sheet.page }),
    ...(changed.has('validations') && { validations: sheet.validations }),
    ...(changed.has('protection') && { protection: sheet.protection }),
    ...(changed.has('tables') && {
      removedTables: goneParts(book, sheet, 'tables'),
      addedTables: sheet.tables.flatMap(table => (table.kind === 'added' ? [table.table] : [])),
    }),
    ...(changed.has('charts') && {
      removedCharts: goneParts(book, sheet, 'charts'),
      addedCharts: sheet.charts.flatMap(chart => (chart.kind === 'added' ? [chartWrite(book, chart.definition)] : [])),
    }),
  };
}

function touchedCells(
  sheet: SheetState,
  namespace: string,
): ReadonlyMap<number, ReadonlyMap<number, CellWrite | null>> {
  return new Map(
    [...sheet.touched].map(([row, columns]) => {
      const cells = sheet.cells.get(row);
      return [row + 1, new Map([...columns].map(column => [column + 1, cellWrite(cells?.get(column), namespace)]))];
    }),
  );
}

function cellWrite(cell: ReturnType<Map<number, CellWrite>['get']>, namespace: string): CellWrite | null {
  if (cell === undefined) return null;
  const { value, formula, baseStyle, format } = cell;
  return {
    value,
    baseStyle,
    ...(formula !== undefined && { formula: storedFormula(formula, namespace) }),
    ...(format !== undefined && { format }),
  };
}

function countFromOne(sizes: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...sizes].map(([line, size]) => [line + 1, size]));
}

/** The parts of tables or charts that the file has on a sheet and the sheet has no longer. */
function goneParts(book: Book, sheet: SheetState, kind: 'tables' | 'charts'): string[] {
  const inFile = sheet.part === undefined ? undefined : book.source.sheets.get(sheet.part)?.content()[kind];
  const kept = new Set(
    kind === 'tables'
      ? sheet.tables.flatMap(table => (table.kind === 'file' ? [table.table.part] : []))
      : sheet.charts.flatMap(chart => (chart.kind === 'file' ? [chart.chart.part] : [])),
  );
  return (inFile ?? []).map(({ part }) => part).filter(part => !kept.has(part));
}

function customXmlEdit(book: Book): Pick<WorkbookEdit, 'addedCustomXml' | 'removedCustomXml'> {
  const own = writeSettingsPart({
    settings: book.settings,
    sheetProperties: new Map(
      book.state.sheets.flatMap(sheet => {
        const properties = book.sheetProperties.get(sheet.id);
        return properties === undefined ? [] : [[sheet.name, properties] as const];
      }),
    ),
  });
  const parts = book.state.customXml.filter(({ text }) => namespaceOf(text) !== settingsNamespace || text === own);
  const hasOwn = parts.some(({ text }) => text === own);
  const kept = new Set(parts.map(({ part }) => part));
  const added = parts.flatMap(({ part, text }) => (part === undefined ? [text] : []));
  if (own !== undefined && !hasOwn) added.push(own);
  const removed = book.source.customXmlParts.filter(part => !kept.has(part));
  return {
    ...(added.length > 0 && { addedCustomXml: added }),
    ...(removed.length > 0 && { removedCustomXml: removed }),
  };
}
