import type { CellState, SheetState } from '../../src/host/state/workbookState';
import type { CellFormat } from '../../src/xlsx/format';
import type { CellValue } from '../../src/xlsx/cell';

export const plainFormat: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: '#000000',
  fillColor: null,
  borderTop: 'none',
  borderBottom: 'none',
  borderLeft: 'none',
  borderRight: 'none',
  borderColor: '#000000',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

/** The whole format of a cell whose file gave it none. */
export const formatOf = (cell: CellState | undefined): CellFormat => ({ ...plainFormat, ...cell?.format });

/** A stand-in for the browser's text measuring: 8 pixels a character. */
export const measure = (text: string): number => 8 * text.length;

/** A sheet that holds these rows of values from A1 on, with formats by address of row and column where wanted. */
export function aSheet(
  values: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, Partial<CellFormat>>> = {},
): SheetState {
  const cells = new Map(
    values.map((row, rowIndex) => [
      rowIndex,
      new Map(
        row.map((value, column): [number, CellState] => {
          const format = formats[`${rowIndex},${column}`];
          return [column, { value, baseStyle: 0, ...(format && { format }) }];
        }),
      ),
    ]),
  );
  return {
    id: 's1',
    name: 'Results',
    visibility: 'visible',
    cells,
    touched: new Map(),
    cleared: false,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tabColor: null,
    showGridlines: true,
    page: null,
    validations: [],
    protection: null,
    charts: [],
    tables: [],
    changed: new Set(),
  };
}
