import { splitSheetReference } from '../../xlsx/address';
import type { SheetState } from '../state/workbookState';
import { readArea, type Area } from './area';
import { sheetNamed, type Book } from './book';

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** Reads a reference that names its sheet, or lies on the given one; undefined when it leads to no cells. */
export function readReference(book: Book, reference: string, sheet?: SheetState): SheetArea | undefined {
  const parts = splitSheetReference(reference.trim());
  const onSheet = parts.sheet === undefined ? sheet : sheetNamed(book, parts.sheet);
  const area = readArea(parts.reference);
  return onSheet === undefined || area === undefined ? undefined : { sheet: onSheet, area };
}

/**
 * Puts another sheet's name, or `#REF!`, in the place of a sheet's name wherever a formula refers to it.
 *
 * `replacement` is what stands before the cells, with its `!`: `Old!A1+'Old'!B2` with `New!` gives `New!A1+New!B2`.
 * Text in quotation marks, other workbooks' sheets (`[1]Old!A1`) and spans of sheets (`Old:Last!A1`) are left alone.
 */
export function replaceSheet(formula: string, sheetName: string, replacement: string): string {
  const wanted = sheetName.toLowerCase();
  const parts = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\]#:\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;
  return formula.replace(parts, (whole, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === wanted ? replacement : whole;
  });
}
