import type { CellFormat } from '../xlsx/format';
import { pixelsPerPoint } from './cellLook';

let context: CanvasRenderingContext2D | null = null;

/** How wide a text is in pixels, in a cell of this format and on one line. */
export function measureText(
  text: string,
  format: Pick<CellFormat, 'bold' | 'italic' | 'fontSize' | 'fontName'>,
): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser cannot measure text: it has no canvas.');
  const slant = format.italic ? 'italic ' : '';
  const weight = format.bold ? '600 ' : '';
  context.font = `${slant}${weight}${format.fontSize * pixelsPerPoint}px '${format.fontName}', 'Segoe UI', sans-serif`;
  return context.measureText(text).width;
}
