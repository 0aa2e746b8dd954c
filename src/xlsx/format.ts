/** One edge of a cell. */
export type BorderStyle = 'none' | 'thin' | 'medium' | 'double' | 'hair' | 'dotted' | 'dashed' | 'thick';

/** How a cell looks, in full. Colours are `#RRGGBB`; sizes are points; number formats are en-US codes. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontColor: string;
  readonly fillColor: string | null;
  readonly borderTop: BorderStyle;
  readonly borderBottom: BorderStyle;
  readonly borderLeft: BorderStyle;
  readonly borderRight: BorderStyle;
  readonly borderColor: string;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}
