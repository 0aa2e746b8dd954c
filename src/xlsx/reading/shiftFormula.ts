import { columnLetters, columnNumber, lastColumn, lastRow } from '../address';

// In order: texts, quoted sheets, brackets of tables and other files, whole columns, whole rows, then words, of which
// only some are cells. What none of them matches (operators, spaces, numbers) stays as it is.
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.$])\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|(?<![\w.$])\$?[0-9]+:\$?[0-9]+(?![\w.])|\$?[\p{L}_\\$][\p{L}\p{N}_.$?\\]*|[0-9.]+(?:[eE][+-]?[0-9]+)?/gu;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const columns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const rows = /^(\$?)([0-9]+):(\$?)([0-9]+)$/;

/**
 * Moves the relative references of a formula, as copying it `rows` down and `columns` to the right would.
 *
 * Parts marked with `$`, texts, names, sheet names and table references stay: `SUM(A$1:A2)&"A1"` moved one row down is
 * `SUM(A$1:A3)&"A1"`. A reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  if (by.rows === 0 && by.columns === 0) return formula;
  const column = (fixed: string, letters: string): string | null => {
    const moved = columnNumber(letters) + by.columns;
    if (fixed !== '') return fixed + letters;
    return moved < 1 || moved > lastColumn ? null : columnLetters(moved);
  };
  const row = (fixed: string, digits: string): string | null => {
    const moved = Number(digits) + by.rows;
    if (fixed !== '') return fixed + digits;
    return moved < 1 || moved > lastRow ? null : String(moved);
  };
  const joined = (separator: string, ...pieces: (string | null)[]): string =>
    pieces.includes(null) ? '#REF!' : pieces.join(separator);

  return formula.replace(token, (text, at: number) => {
    const next = formula[at + text.length];
    const [, fixedColumn, letters, fixedRow, digits] = cell.exec(text) ?? [];
    if (fixedColumn !== undefined && letters !== undefined && fixedRow !== undefined && digits !== undefined) {
      // `LOG10(` is a function, `FY12!` a sheet, `XFE1` a name: no column lies beyond XFD.
      if (next === '(' || next === '!' || columnNumber(letters) > lastColumn || Number(digits) > lastRow) return text;
      return joined('', column(fixedColumn, letters), row(fixedRow, digits));
    }
    const [, fixedLeft, left, fixedRight, right] = columns.exec(text) ?? [];
    if (fixedLeft !== undefined && left !== undefined && fixedRight !== undefined && right !== undefined) {
      return joined(':', column(fixedLeft, left), column(fixedRight, right));
    }
    const [, fixedTop, top, fixedBottom, bottom] = rows.exec(text) ?? [];
    if (fixedTop !== undefined && top !== undefined && fixedBottom !== undefined && bottom !== undefined) {
      return joined(':', row(fixedTop, top), row(fixedBottom, bottom));
    }
    return text;
  });
}
