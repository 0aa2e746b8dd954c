/** Reads a column's letters, counted from 1: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
