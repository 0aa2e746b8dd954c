import type { CellFormat } from '../xlsx/format';

/** What a cell of the pack is. */
export type PackRole = 'title' | 'heading' | 'line' | 'link' | 'columnHeading' | 'figureHeading' | 'words' | 'figure';

/** Words right of figures keep clear of them. */
export const BESIDE_LOOK: Partial<CellFormat> = { indent: 1 };

const INK = '#1B1F24';

const TEXT: Partial<CellFormat> = {
  fontName: 'Arial',
  fontSize: 12,
  fontColor: INK,
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
};

/**
 * The looks of the pack: one sans-serif type of 12 points or more, dark on white without any fill, everything wrapped.
 *
 * What is set off is set off by size, weight and lines; links are underlined.
 */
export const PACK_LOOKS: Readonly<Record<PackRole, Partial<CellFormat>>> = {
  title: { ...TEXT, fontSize: 15, bold: true },
  heading: { ...TEXT, fontSize: 13, bold: true },
  line: TEXT,
  link: { ...TEXT, fontColor: '#0B3D91', underline: true },
  columnHeading: { ...TEXT, bold: true, vertical: 'bottom', borderBottom: 'medium', borderColor: INK },
  figureHeading: {
    ...TEXT,
    bold: true,
    horizontal: 'right',
    vertical: 'bottom',
    borderBottom: 'medium',
    borderColor: INK,
  },
  words: TEXT,
  figure: { ...TEXT, horizontal: 'right' },
};

/** What a row of totals has beside. */
export const TOTAL_LOOK: Partial<CellFormat> = { bold: true, borderTop: 'thin', borderColor: INK };
