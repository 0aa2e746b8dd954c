/** Texts and quoted sheet names, which may hold anything. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * Writes a formula as Excel stores it: calls of the add-in's functions bear a prefix of their own, so that a workbook
 * opens while the add-in is not there yet.
 *
 * @example `SUM(HJW.BLEND(A1:B2,A3:B3))` is stored as `SUM(_xldudf_HJW_BLEND(A1:B2,A3:B3))`.
 */
export function storedFormula(formula: string, namespace: string): string {
  const call = new RegExp(`(?<![\\w.])${namespace}\\.(\\w+)\\(`, 'gi');
  return outsideQuotes(formula, part =>
    part.replace(call, (_, name: string) => `_xldudf_${namespace}_${name.toUpperCase()}(`),
  );
}

/** Writes a stored formula as Excel shows it. */
export function shownFormula(formula: string, namespace: string): string {
  const call = new RegExp(`_xldudf_${namespace}_(\\w+)\\(`, 'gi');
  return outsideQuotes(formula, part => part.replace(call, (_, name: string) => `${namespace}.${name}(`));
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
