import { formatFacts } from '../tables/formatFacts';
import type { OpenArea, OpenAreaCell } from './openArea';
import { plainFormat } from './openFormats';

/** Titles stand in the first lines of a sheet, one text to a row. */
const TITLE_ROWS = 8;

/** Says of a cell of the sheet, by its row and column, whether it is read. */
export type IsRead = (row: number, column: number) => boolean;

/**
 * Says which cells speak for the chosen ones: the chosen themselves, the words that head their columns and rows, and the
 * titles of the sheet.
 *
 * A range that leaves out its headings is so read with them, also where it begins in the middle of a table: then the
 * table's figures above it are passed over. Words above count up to the next row of figures, which is another table's.
 */
export function surroundings(area: OpenArea): IsRead {
  const { chosen, top, left, rows } = area;
  const cellAt = (row: number, column: number): OpenAreaCell | undefined => rows[row - top]?.[column - left];
  const isFigure = (row: number, column: number): boolean => {
    const cell = cellAt(row, column);
    return cell?.kind === 'Error' || (cell?.kind === 'Double' && !mayHead(cell));
  };
  const columnsWithin = Array.from({ length: chosen.right - left + 1 }, (_, index) => left + index);
  const holdsFigures = (row: number): boolean => columnsWithin.some(column => isFigure(row, column));
  let headBottom = chosen.top - 1;
  if (holdsFigures(chosen.top)) while (headBottom >= top && holdsFigures(headBottom)) headBottom -= 1;
  let headTop = headBottom + 1;
  while (headTop > top && !holdsFigures(headTop - 1)) headTop -= 1;
  const titles = new Set(
    rows.slice(0, Math.max(0, TITLE_ROWS + 1 - top)).flatMap((cells, index) => {
      const filled = cells.filter(cell => cell.kind !== 'Empty' && cell.value !== '');
      return filled.length === 1 && filled[0]?.kind === 'String' ? [top + index] : [];
    }),
  );
  return (row, column) => {
    if (row >= chosen.top && column >= chosen.left) return true;
    if (titles.has(row)) return true;
    if (row >= chosen.top) return !isFigure(row, column);
    return row >= headTop && row <= headBottom;
  };
}

/** Years and dates stand in headings although they are numbers. */
function mayHead(cell: OpenAreaCell): boolean {
  const value = Number(cell.value);
  const isYear = Number.isInteger(value) && value >= 1990 && value <= 2099;
  return isYear || formatFacts({ ...plainFormat, numberFormat: cell.numberFormat }).isDate;
}
