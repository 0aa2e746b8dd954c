/** The sheet's size in every Excel since 2007. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** A cell's place, row and column counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, both corners included and counted from 1. Whole columns and rows run to the sheet's edge. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A reference that may name its sheet: `'Front page'!$B$2:$O$27`. */
export interface SheetReference {
  readonly sheet?: string;
  readonly reference: string;
}

/** Writes a column's letters: 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads a column's letters: `A` → 1, `ab` → 28. Expects letters only. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column;
}

/** Writes a cell's address: row 7, column 2 → `B7`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** Reads a cell's address, `$` allowed: `$B$7` → row 7, column 2. Undefined when it is none or lies outside the sheet. */
export function parseCell(address: string): CellPlace | undefined {
  const match = /^\$?([a-z]{1,3})\$?([1-9][0-9]{0,6})$/i.exec(address);
  if (match?.[1] === undefined) return undefined;
  const place = { row: Number(match[2]), column: columnNumber(match[1]) };
  return place.row <= lastRow && place.column <= lastColumn ? place : undefined;
}

/** Reads an A1 reference without a sheet: `B7`, `B2:D9`, `A:C`, `$1:$4`. Undefined when it is none. */
export function parseArea(reference: string): CellArea | undefined {
  const [first = '', second = first, ...more] = reference.split(':');
  if (more.length > 0) return undefined;
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === undefined || to === undefined) return undefined;
  const whole = { rows: from.row === undefined, columns: from.column === undefined };
  if (whole.rows !== (to.row === undefined) || whole.columns !== (to.column === undefined)) return undefined;
  if ((whole.rows || whole.columns) && !reference.includes(':')) return undefined;
  const rows = [from.row ?? 1, to.row ?? lastRow];
  const columns = [from.column ?? 1, to.column ?? lastColumn];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Writes an area in A1: one cell as `B7`, whole columns as `A:C`, whole rows as `1:4`. */
export function formatArea({ top, left, bottom, right }: CellArea): string {
  if (top === 1 && bottom === lastRow) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 1 && right === lastColumn) return `${top}:${bottom}`;
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Writes a sheet's name as formulas need it: quoted unless it is a plain word. `Front page` → `'Front page'`. */
export function quoteSheetName(name: string): string {
  const isPlainWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeReference = /^([a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*|true|false)$/i.test(name);
  return isPlainWord && !looksLikeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits a reference at its sheet: `'It''s'!B2` → sheet `It's`, reference `B2`. */
export function splitSheetReference(text: string): SheetReference {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted?.[1] !== undefined) return { sheet: quoted[1].replaceAll("''", "'"), reference: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain?.[1] === undefined ? { reference: text } : { sheet: plain[1], reference: plain[2] ?? '' };
}

/** Joins a sheet's name and a reference: `Front page`, `B2` → `'Front page'!B2`. */
export function joinSheetReference(sheet: string, reference: string): string {
  return `${quoteSheetName(sheet)}!${reference}`;
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^\$?([a-z]{1,3})?\$?([1-9][0-9]{0,6})?$/i.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const row = match[2] === undefined ? undefined : Number(match[2]);
  const column = match[1] === undefined ? undefined : columnNumber(match[1]);
  if ((row ?? 1) > lastRow || (column ?? 1) > lastColumn) return undefined;
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}
