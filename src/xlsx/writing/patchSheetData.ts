import { cellAddress } from '../address';
import type { CellWrite, SheetEdit } from '../edit';
import { withoutFunctionPrefixes } from '../formulaPrefixes';
import { readCellValue, type ValueContext } from '../reading/readCellValue';
import type { RawCell } from '../reading/scanCell';
import { scanSheetData, type RawRow } from '../reading/scanSheetData';
import { createSharedFormulas, type SharedFormulas } from '../reading/sharedFormulas';
import { withAttributes } from '../xml/editXml';
import { createSplicer } from '../xml/splicer';
import { patchCell, spellOutFormula, type CellInFile } from './patchCell';
import { writeCell } from './writeCell';

/** What patching the cells of a sheet needs beside their text. */
export interface SheetDataContext {
  readonly values: ValueContext;
  /** The prefix of the sheet's namespace, with its colon. */
  readonly prefix: string;
  /** Heights in points by row, for rows that shall have another than the file's. */
  readonly rowHeights?: SheetEdit['rowHeights'];
  /** The style index that a cell to be written must bear. */
  readonly styleOf: (write: CellWrite) => number;
}

type RowEdits = readonly (readonly [column: number, write: CellWrite | null])[];

/**
 * Puts cells into the rows of a sheet, which run between two positions of its text, and answers their new text.
 *
 * Rows and cells that are not named stay character for character, but for two things: what did not say where it stands
 * says so when it gets new neighbours, and a formula shared with a cell whose own goes is spelt out.
 */
export function patchSheetData(
  xml: string,
  from: number,
  to: number,
  edits: SheetEdit['cells'],
  context: SheetDataContext,
): string {
  const { prefix } = context;
  const splicer = createSplicer(xml, from);
  const shared = createSharedFormulas();
  const lostFormulas = new Set<string>();
  const heights: ReadonlyMap<number, number> = context.rowHeights ?? new Map();
  const rowNumbers = [...new Set([...edits.keys(), ...heights.keys()])].sort((one, other) => one - other);
  let rowsWritten = 0;
  let rowNumber = 0;
  let rowEdits: RowEdits = [];
  let cellsWritten = 0;

  const writeCellsBefore = (column: number): string => {
    const texts: string[] = [];
    for (let next = rowEdits[cellsWritten]; next !== undefined && next[0] < column; next = rowEdits[cellsWritten]) {
      texts.push(writeNewCell(rowNumber, next[0], next[1], context));
      cellsWritten += 1;
    }
    return texts.join('');
  };
  const startRow = (number: number): void => {
    rowNumber = number;
    rowEdits = [...(edits.get(number) ?? [])].sort(([one], [other]) => one - other);
    cellsWritten = 0;
  };
  const writeRowsBefore = (number: number): string => {
    const texts: string[] = [];
    for (let next = rowNumbers[rowsWritten]; next !== undefined && next < number; next = rowNumbers[rowsWritten]) {
      startRow(next);
      const cells = writeCellsBefore(Infinity);
      const start = withHeight(`<${prefix}row r="${next}">`, heights.get(next));
      if (cells !== '' || heights.has(next)) texts.push(`${start}${cells}</${prefix}row>`);
      rowsWritten += 1;
    }
    return texts.join('');
  };

  scanSheetData(xml, from, to, {
    row(row) {
      splicer.insert(row.start, writeRowsBefore(row.number));
      startRow(row.number);
      if (rowNumbers[rowsWritten] === row.number) rowsWritten += 1;
      const start = withHeight(patchRowStart(xml.slice(row.start, row.tagEnd), row, rowEdits), heights.get(row.number));
      const cells = row.empty ? writeCellsBefore(Infinity) : '';
      splicer.replace(row.start, row.tagEnd, cells === '' ? start : `${openTag(start)}${cells}</${prefix}row>`);
    },
    cell(raw) {
      const loses = losesFormula(raw, lostFormulas);
      shared.add(raw);
      const write = edits.get(raw.row)?.get(raw.column);
      if (write === undefined) {
        if (rowEdits.length > 0) splicer.insert(raw.start, writeCellsBefore(raw.column));
        const needsPlace = !raw.stated && rowEdits.length > 0;
        if (!loses && !needsPlace) return;
        const text = loses ? spellOutFormula(cellInFile(raw), prefix) : xml.slice(raw.start, raw.end);
        const place = cellAddress(raw.row, raw.column);
        splicer.replace(raw.start, raw.end, needsPlace ? withAttributes(text, { r: place }) : text);
        return;
      }
      splicer.insert(raw.start, writeCellsBefore(raw.column));
      // Careless writers list cells out of order; the cell may then have been written already.
      const isNext = rowEdits[cellsWritten]?.[0] === raw.column;
      if (isNext) cellsWritten += 1;
      const known = cellInFile(raw);
      const keeps = write !== null && write.formula === known.formula && known.formulaStands;
      if (!keeps && statesShared(raw)) lostFormulas.add(raw.formula?.sharedIndex ?? '');
      const text = write === null || !isNext ? '' : patchCell(known, write, context.styleOf(write), prefix);
      splicer.replace(raw.start, raw.end, text);
    },
    rowEnd(contentEnd) {
      splicer.insert(contentEnd, writeCellsBefore(Infinity));
    },
  });
  const rest = writeRowsBefore(Infinity);
  return splicer.finish(to) + rest;

  function cellInFile(raw: RawCell): CellInFile {
    return readKnownCell(xml, raw, shared, lostFormulas, context.values);
  }
}

function statesShared({ formula }: RawCell): boolean {
  return formula?.kind === 'shared' && formula.sharedIndex !== undefined && formula.text !== '';
}

/** Tells whether a cell shares a formula that goes. One that states such a formula anew saves it for those after it. */
function losesFormula(raw: RawCell, lost: Set<string>): boolean {
  const index = raw.formula?.kind === 'shared' ? raw.formula.sharedIndex : undefined;
  if (index === undefined || !lost.has(index)) return false;
  if (statesShared(raw)) lost.delete(index);
  return !statesShared(raw);
}

function readKnownCell(
  xml: string,
  raw: RawCell,
  shared: SharedFormulas,
  lost: ReadonlySet<string>,
  values: ValueContext,
): CellInFile {
  const formula = shared.formulaOf(raw);
  const isLost = raw.formula?.kind === 'shared' && lost.has(raw.formula.sharedIndex ?? '');
  return {
    raw,
    xml: xml.slice(raw.start, raw.end),
    value: readCellValue(raw, values),
    formula: formula === undefined ? undefined : withoutFunctionPrefixes(formula),
    formulaStands: !isLost,
  };
}

/** Gives a row's start tag its number, and widens `spans`, which says over which columns the row's cells reach. */
function patchRowStart(tag: string, row: RawRow, edits: RowEdits): string {
  const numbered = row.stated ? tag : withAttributes(tag, { r: row.number });
  const spans = /\sspans\s*=\s*["']([0-9]+):([0-9]+)["']/.exec(tag);
  const columns = edits.filter(([, write]) => write !== null).map(([column]) => column);
  if (spans === null || columns.length === 0) return numbered;
  const [first, last] = [Number(spans[1]), Number(spans[2])];
  const [lowest, highest] = [Math.min(first, ...columns), Math.max(last, ...columns)];
  return lowest === first && highest === last ? numbered : withAttributes(numbered, { spans: `${lowest}:${highest}` });
}

function withHeight(tag: string, height: number | undefined): string {
  return height === undefined ? tag : withAttributes(tag, { ht: height, customHeight: 1 });
}

function openTag(emptyTag: string): string {
  return `${emptyTag.slice(0, -2).trimEnd()}>`;
}

function writeNewCell(row: number, column: number, write: CellWrite | null, context: SheetDataContext): string {
  if (write === null) return '';
  const { value, formula } = write;
  return writeCell({ row, column, value, formula, styleIndex: context.styleOf(write) }, context.prefix);
}
