import { readPalette } from '../../xlsx/reading/colors';
import { readStyles } from '../../xlsx/reading/readStyles';
import type { CellFormat } from '../../xlsx/format';
import type { OpenAreaCell } from './openArea';

/** How a cell looks that nobody formatted. */
export const plainFormat: CellFormat = readStyles(undefined, readPalette(undefined, undefined))(0);

/** The formats of an open workbook, numbered as they turn up. */
export interface OpenFormats {
  /** The number of a cell's format. */
  readonly indexOf: (cell: OpenAreaCell) => number;
  readonly format: (index: number) => CellFormat;
}

/** Numbers the formats of cells by what the reader looks at: the number format, bold type and the indent. */
export function openFormats(): OpenFormats {
  const formats: CellFormat[] = [plainFormat];
  const numbers = new Map([[keyOf(plainFormat), 0]]);
  return {
    indexOf: ({ numberFormat, bold, indent }) => {
      const format = { ...plainFormat, numberFormat, bold, indent };
      const known = numbers.get(keyOf(format));
      if (known !== undefined) return known;
      numbers.set(keyOf(format), formats.length);
      return formats.push(format) - 1;
    },
    format: index => formats[index] ?? plainFormat,
  };
}

function keyOf({ numberFormat, bold, indent }: CellFormat): string {
  return `${String(bold)}|${indent}|${numberFormat}`;
}
