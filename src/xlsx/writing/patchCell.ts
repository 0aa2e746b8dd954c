import { cellAddress } from '../address';
import type { CellValue } from '../cell';
import type { CellWrite } from '../edit';
import type { RawCell } from '../reading/scanCell';
import { withAttributes } from '../xml/editXml';
import { writeCell, writeContent, writeResult } from './writeCell';

/** What the file has in a cell now: its text, what that says, and whether its formula may stay as it is written there. */
export interface CellInFile {
  readonly raw: RawCell;
  readonly xml: string;
  readonly value: CellValue;
  readonly formula: string | undefined;
  /** False when the formula is shared with a cell whose formula goes. */
  readonly formulaStands: boolean;
}

/**
 * Writes a cell of the file anew and keeps all of it that need not change: with the same value, its text with the fonts
 * of its words; with the same formula, that formula as it is written, be it shared or an array.
 */
export function patchCell(known: CellInFile, write: CellWrite, styleIndex: number, prefix: string): string {
  const { raw } = known;
  const sameFormula = write.formula === known.formula && known.formulaStands;
  const place = { row: raw.row, column: raw.column, styleIndex };
  if (!sameFormula) return writeCell({ ...place, value: write.value, formula: write.formula }, prefix);
  if (isSameValue(write.value, known.value)) {
    if (raw.stated && raw.styleIndex === styleIndex) return known.xml;
    return withAttributes(known.xml, {
      r: cellAddress(raw.row, raw.column),
      s: styleIndex === 0 ? null : styleIndex,
    });
  }
  if (raw.formula === null || raw.formula.kind === 'dataTable') {
    return writeCell({ ...place, value: write.value }, prefix);
  }
  const content = writeResult(write.value, prefix);
  const start = withAttributes(known.xml.slice(0, raw.tagEnd - raw.start), {
    r: cellAddress(raw.row, raw.column),
    s: styleIndex === 0 ? null : styleIndex,
    t: content.type === 'n' ? null : content.type,
    vm: null,
  });
  const formula = known.xml.slice(raw.formula.start - raw.start, raw.formula.end - raw.start);
  return `${start}${formula}${content.xml}</${prefix}c>`;
}

/** Spells out the formula of a cell that shared it with another whose formula goes; the rest of the cell stays. */
export function spellOutFormula(known: CellInFile, prefix: string): string {
  const { raw, xml, formula } = known;
  if (raw.formula === null) return xml;
  const written = writeContent(null, formula, prefix).xml;
  return xml.slice(0, raw.formula.start - raw.start) + written + xml.slice(raw.formula.end - raw.start);
}

/** Tells whether two values are the same, errors compared by their text. */
function isSameValue(one: CellValue, other: CellValue): boolean {
  const isError = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  return isError ? one.error === other.error : one === other;
}
