import { readAttribute } from '../xml/readAttribute';
import { localNameOf, nextTag, blankTag, type XmlTag } from '../xml/nextTag';
import { scanCell, type RawCell } from './scanCell';

/** One `<row>` as it stands in the text. `stated` tells whether it names its own number; rows count from 1. */
export interface RawRow {
  readonly start: number;
  readonly tagEnd: number;
  readonly number: number;
  readonly stated: boolean;
  readonly hidden: boolean;
  /** How deep the row lies in the sheet's outline, 0 for none. */
  readonly outlineLevel: number;
  readonly empty: boolean;
}

/** What wants to know of the rows and cells of a sheet, in the order of the text. */
export interface SheetDataVisitor {
  row?(row: RawRow): void;
  cell(cell: RawCell): void;
  /** Told at the end of every row that is no empty tag: where its end tag starts. */
  rowEnd?(contentEnd: number): void;
}

/**
 * Walks through the rows and cells between two positions of a worksheet's text.
 *
 * One pass, linear, without a tree. Rows and cells that do not state where they stand follow the one before them, as
 * the format says (ECMA-376 18.3.1.4 and 18.3.1.73 make both `r` optional).
 */
export function scanSheetData(xml: string, from: number, to: number, visitor: SheetDataVisitor): void {
  const tag = blankTag();
  let row = 0;
  let column = 0;
  for (let at = from; nextTag(xml, at, tag) && tag.start < to; at = tag.end) {
    const name = localNameOf(xml, tag);
    if (name === 'c' && tag.kind !== 'close') {
      const cell = scanCell(xml, tag, row, column);
      column = cell.column;
      visitor.cell(cell);
    } else if (name === 'row') {
      if (tag.kind === 'close') {
        visitor.rowEnd?.(tag.start);
        continue;
      }
      const raw = readRow(xml, tag, row);
      row = raw.number;
      column = 0;
      visitor.row?.(raw);
    }
  }
}

/** Reads the tag of a row; one that does not state its number follows the row before, or goes by its first cell. */
export function readRow(xml: string, tag: XmlTag, previous: number): RawRow {
  const stated = readAttribute(xml, tag, 'r');
  const hidden = readAttribute(xml, tag, 'hidden');
  return {
    start: tag.start,
    tagEnd: tag.end,
    number: stated === undefined ? (rowOfFirstCell(xml, tag) ?? previous + 1) : Number(stated),
    stated: stated !== undefined,
    hidden: hidden === '1' || hidden === 'true',
    outlineLevel: Number(readAttribute(xml, tag, 'outlineLevel') ?? 0),
    empty: tag.kind === 'empty',
  };
}

/** A row without a number may hold cells with an address. */
function rowOfFirstCell(xml: string, row: XmlTag): number | undefined {
  if (row.kind === 'empty') return undefined;
  const tag = blankTag();
  if (!nextTag(xml, row.end, tag) || localNameOf(xml, tag) !== 'c') return undefined;
  const digits = /[0-9]+$/.exec(readAttribute(xml, tag, 'r') ?? '');
  return digits === null ? undefined : Number(digits[0]);
}
