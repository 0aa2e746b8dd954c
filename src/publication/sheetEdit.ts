import { cellAddress, formatArea, joinSheetReference } from '../xlsx/address';
import type { CellWrite, LinkWrite, SheetEdit } from '../xlsx/edit';
import type { CellFormat } from '../xlsx/format';
import { chartWrite } from './chartWrite';
import { rowHeight } from './rowHeight';
import { BESIDE_LOOK, PACK_LOOKS, TOTAL_LOOK, type PackRole } from './packLooks';
import type { PackCell, PackColumn, PackSheet } from './plan';

/** The width of column A on a sheet without a table. */
const TEXT_WIDTH = 100;

/** Writes a sheet of the pack: title, lines, the table right below them and the chart to its right. */
export function sheetEdit(sheet: PackSheet): SheetEdit {
  const { table, chart } = sheet;
  const cells = new Map<number, Map<number, CellWrite>>();
  const links: LinkWrite[] = [];
  const put = (row: number, column: number, write: CellWrite): void => {
    const cellsOfRow = cells.get(row) ?? new Map<number, CellWrite>();
    cells.set(row, cellsOfRow.set(column, write));
  };
  const putText = (row: number, column: number, value: string, role: PackRole): void =>
    put(row, column, { value, baseStyle: 0, format: PACK_LOOKS[role] });
  const link = (row: number, column: number, target: string): void =>
    void links.push({ cell: cellAddress(row, column), location: joinSheetReference(target, 'A1') });

  putText(1, 1, sheet.title, 'title');
  sheet.lines.forEach(({ text, isHeading, sheet: target }, index) => {
    const row = 2 + index;
    putText(row, 1, text, isHeading === true ? 'heading' : target === undefined ? 'line' : 'link');
    if (target !== undefined) link(row, 1, target);
  });
  const headingRow = 2 + sheet.lines.length;
  table?.columns.forEach(({ heading, holdsFigures }, index) => {
    const look = holdsFigures ? PACK_LOOKS.figureHeading : { ...PACK_LOOKS.columnHeading, ...besideLook(index) };
    put(headingRow, 1 + index, { value: heading, baseStyle: 0, format: look });
  });
  table?.rows.forEach((row, down) =>
    row.cells.forEach((cell, across) => {
      put(headingRow + 1 + down, 1 + across, writeOf(cell, table.columns[across], across, row.isTotal === true));
      if (typeof cell === 'object' && 'sheet' in cell) link(headingRow + 1 + down, 1 + across, cell.sheet);
    }),
  );
  const area = {
    top: headingRow,
    left: 1,
    bottom: headingRow + (table?.rows.length ?? 0),
    right: table?.columns.length ?? 1,
  };
  const widths = new Map((table?.columns ?? [{ width: TEXT_WIDTH }]).map(({ width }, index) => [1 + index, width]));
  return {
    name: sheet.name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: new Map([...cells].map(([row, writes]) => [row, heightOf(writes, widths)])),
    page: {
      landscape: true,
      fitWidth: true,
      isA4: true,
      ...(table === undefined ? {} : { repeatRows: `${headingRow}:${headingRow}` }),
    },
    links,
    ...(table === undefined
      ? {}
      : {
          addedTables: [
            {
              name: table.name,
              reference: formatArea(area),
              columns: table.columns.map(({ heading }) => heading),
              style: null,
              showFilter: false,
            },
          ],
        }),
    ...(table === undefined || chart === undefined
      ? {}
      : { addedCharts: [chartWrite(chart, table, sheet.name, headingRow)] }),
  };
}

function heightOf(cells: ReadonlyMap<number, CellWrite>, widths: ReadonlyMap<number, number>): number {
  return rowHeight(
    [...cells].map(([column, { value, format }]) => ({
      text: typeof value === 'string' ? value : '',
      size: format?.fontSize ?? 0,
      bold: format?.bold === true,
      width: widths.get(column) ?? 0,
    })),
  );
}

function besideLook(across: number): Partial<CellFormat> {
  return across === 0 ? {} : BESIDE_LOOK;
}

function writeOf(cell: PackCell, column: PackColumn | undefined, across: number, isTotal: boolean): CellWrite {
  const isLink = typeof cell === 'object' && 'sheet' in cell;
  const role: PackRole = isLink ? 'link' : column?.holdsFigures === true ? 'figure' : 'words';
  const look = {
    ...PACK_LOOKS[role],
    ...(role === 'figure' ? {} : besideLook(across)),
    ...(isTotal ? TOTAL_LOOK : {}),
  };
  if (typeof cell === 'string') return { value: cell, baseStyle: 0, format: look };
  if ('sheet' in cell) return { value: cell.text, baseStyle: 0, format: look };
  return { value: cell.figure, baseStyle: 0, format: { ...look, numberFormat: cell.format } };
}
