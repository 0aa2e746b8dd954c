/** A text in a cell: its type in points, and the width of its column in characters as Excel counts them. */
export interface CellText {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
}

/** Pixels: of a digit by which columns are counted, of the edges of a cell, and of a point. */
const [DIGIT, EDGES, POINT] = [7, 12, 96 / 72];
/** Widths of the letters of Arial in parts of the type's size; those not named are as wide as a digit. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl'’|]/, 0.222],
  [/[ .,:;!/tfI[\]]/, 0.278],
  [/[()r-]/, 0.333],
  [/[cksvxyzJ]/, 0.5],
  [/[mM]/, 0.833],
  [/[W%]/, 0.92],
  [/[wA-Z&]/, 0.7],
];
const DIGIT_WIDTH = 0.556;
/** Bold letters are wider, and programs differ a little; nothing shall be cut off. */
const [BOLD, SPARE] = [1.07, 1.04];

/**
 * Estimates the lines that a text takes in its column when it wraps at its spaces.
 *
 * @example 60 digits in groups of three take two lines at 12 points in a column of 50 characters.
 */
export function wrappedLines({ text, size, bold, width }: CellText): number {
  const room = (width * DIGIT - EDGES) / (size * POINT * SPARE * (bold ? BOLD : 1));
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const own = widthOf(word);
    if (used > 0 && used + space + own > room) {
      lines += 1;
      used = own;
    } else used += (used === 0 ? 0 : space) + own;
    if (used > room) {
      // A word that is longer than the line is broken.
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}

function widthOf(text: string): number {
  return Array.from(text, letter => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? DIGIT_WIDTH).reduce(
    (sum, width) => sum + width,
    0,
  );
}
