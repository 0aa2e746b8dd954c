import { HostError } from '../protocol/hostError';
import type { ObjectDefinition, Scalar } from '../protocol/hostObject';
import { joinSheetReference } from '../../xlsx/address';
import { isUnbounded, writeArea, type Area } from '../book/area';
import { cellFormat } from '../book/cellFormats';
import { cellAt } from '../book/cells';
import { commonlyHidden } from '../book/hiddenLines';
import { formulaForAddIn, valueForAddIn, valueTypeForAddIn } from '../book/cellValues';
import { displayText } from '../book/displayText';
import { writeCells, writeNumberFormats } from '../book/writeCells';
import type { Json } from '../protocol/wire';
import type { CellState } from '../state/workbookState';
import { objectOf, type RangeModel } from './models';
import { rangeFinders } from './rangeFinders';
import { rangeMethods } from './rangeMethods';

/** More cells than this are not read at once: Excel answers null, without an error. */
const mostCellsRead = 5_000_000;

/** A block of cells. */
export const range: ObjectDefinition<RangeModel> = {
  tracked: true,
  exists: ({ book, sheet }) => book.state.sheets.includes(sheet),
  scalars: {
    address: { read: ({ sheet, area }) => joinSheetReference(sheet.name, writeArea(area)) },
    cellCount: { read: ({ area }) => cellCount(area) },
    columnCount: { read: ({ area }) => area.columns },
    columnHidden: { read: ({ sheet, area }) => commonlyHidden(sheet.hiddenColumns, area.column, area.columns) },
    columnIndex: { read: ({ area }) => area.column },
    formulas: {
      read: model => readGrid(model, formulaForAddIn),
      write: ({ book, sheet, area }, value) => writeCells(book, sheet, area, value),
    },
    isEntireColumn: { read: ({ area }) => isUnbounded({ ...area, columns: 1 }) },
    isEntireRow: { read: ({ area }) => isUnbounded({ ...area, rows: 1 }) },
    numberFormat: {
      read: model => readGrid(model, cell => cellFormat(model.book, cell).numberFormat),
      write: ({ sheet, area }, value) => writeNumberFormats(sheet, area, value),
    },
    rowCount: { read: ({ area }) => area.rows },
    rowHidden: { read: ({ sheet, area }) => commonlyHidden(sheet.hiddenRows, area.row, area.rows) },
    rowIndex: { read: ({ area }) => area.row },
    text: calculated((cell, { book }) => displayText(cell?.value ?? null, cellFormat(book, cell).numberFormat)),
    valueTypes: calculated(cell => valueTypeForAddIn(cell?.value ?? null)),
    values: {
      ...calculated(cell => valueForAddIn(cell?.value ?? null)),
      write: ({ book, sheet, area }, value) => writeCells(book, sheet, area, value),
    },
  },
  navigations: {
    dataValidation: ({ book, sheet, area }) => objectOf('DataValidation', { book, sheet, areas: [area] }),
    format: ({ book, sheet, area }) => objectOf('RangeFormat', { book, sheet, areas: [area] }),
    worksheet: model => objectOf('Worksheet', model),
  },
  finders: rangeFinders,
  methods: {
    ...rangeMethods,
    // Comes before a large array that the client writes in pieces, so that a wrong shape writes nothing at all.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw new HostError('InvalidArgument');
      return undefined;
    },
  },
};

/** A property of cells that depends on formulas' results, which are brought up to date first. */
function calculated(readCell: (cell: CellState | undefined, model: RangeModel) => Json): Scalar<RangeModel> {
  return {
    read: model => {
      model.book.calculation.refresh();
      return readGrid(model, cell => readCell(cell, model));
    },
  };
}

function readGrid({ sheet, area }: RangeModel, readCell: (cell: CellState | undefined) => Json): Json {
  if (isUnbounded(area) || area.rows * area.columns > mostCellsRead) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_cell, column) =>
      readCell(cellAt(sheet, area.row + row, area.column + column)),
    ),
  );
}

/** As in Excel, -1 when there are more cells than fit into 32 bits. */
function cellCount(area: Area): number {
  const count = area.rows * area.columns;
  return count > 2_147_483_647 ? -1 : count;
}
