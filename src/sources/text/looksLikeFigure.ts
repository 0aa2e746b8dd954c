const flag = /^(yes|no|y|n|true|false|tick|\u2713|\u2714)$/i;
const brokenAmount = /^[£$€]?[-+(\s£]*\d[\d.,\s']*[)\s-]*(cr|dr)?\.?$/i;

/**
 * Tells whether a text stands where a figure is expected without being one: a flag such as `Yes`, or an amount in a
 * spelling that is not read, such as `1,50` or `(1,500) CR`.
 */
export function looksLikeFigure(text: string): boolean {
  return flag.test(text) || isBrokenAmount(text);
}

/** Tells whether a text has the letters of an amount and no others, in a spelling that is not read: `1.234.567`. */
export function isBrokenAmount(text: string): boolean {
  return brokenAmount.test(text);
}
