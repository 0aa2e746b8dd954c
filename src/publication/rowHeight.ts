import { wrappedLines, type CellText } from '../report/wrappedLines';

const LEADING = 1.3;

/**
 * Estimates the height in points of a row whose texts wrap: that of its tallest text.
 *
 * It is written into the file because not every program works it out when it opens one. Example: 60 digits in groups of
 * three, at 12 points in a column of 50 characters, take two lines, or 31.2 points.
 */
export function rowHeight(texts: readonly CellText[]): number {
  const heights = texts.map(cell => wrappedLines(cell) * cell.size * LEADING);
  return Math.round(10 * Math.max(15, ...heights)) / 10;
}
