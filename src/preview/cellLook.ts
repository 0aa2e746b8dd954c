import type { CSSProperties } from 'react';
import type { CellValue } from '../xlsx/cell';
import type { BorderStyle, CellFormat } from '../xlsx/format';

/** Pixels in a point, on the screen that a spreadsheet assumes. */
export const pixelsPerPoint = 96 / 72;

const borderWidths: Record<BorderStyle, string> = {
  none: '',
  hair: '1px dotted',
  thin: '1px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
};

/** Says in CSS how a cell looks. Sides without a border of their own are left out: the grid's lines show there. */
export function cellLook(value: CellValue, format: CellFormat): CSSProperties {
  return {
    fontFamily: `'${format.fontName}', 'Segoe UI', sans-serif`,
    fontSize: `${format.fontSize * pixelsPerPoint}px`,
    fontWeight: format.bold ? 600 : 400,
    fontStyle: format.italic ? 'italic' : 'normal',
    textDecoration: format.underline ? 'underline' : 'none',
    color: format.fontColor,
    ...(format.fillColor !== null && { backgroundColor: format.fillColor }),
    ...border('borderTop', format.borderTop, format.borderColor),
    ...border('borderBottom', format.borderBottom, format.borderColor),
    ...border('borderLeft', format.borderLeft, format.borderColor),
    ...border('borderRight', format.borderRight, format.borderColor),
    textAlign: alignment(value, format),
    verticalAlign: format.vertical === 'center' ? 'middle' : format.vertical,
    ...(format.indent > 0 && { paddingInline: `${3 + format.indent * 9}px` }),
    whiteSpace: format.wrap ? 'pre-wrap' : 'pre',
  };
}

// Under general alignment text stands left, numbers right, and truths and errors in the middle.
function alignment(value: CellValue, { horizontal }: CellFormat): 'left' | 'right' | 'center' | 'justify' {
  if (horizontal === 'justify' || horizontal === 'center' || horizontal === 'right') return horizontal;
  if (horizontal === 'left' || horizontal === 'fill' || value === null || typeof value === 'string') return 'left';
  return typeof value === 'number' ? 'right' : 'center';
}

function border(side: string, style: BorderStyle, color: string): Record<string, string> {
  return style === 'none' ? {} : { [side]: `${borderWidths[style]} ${color}` };
}
