import { columnNumber } from '../../src/xlsx/address';

/**
 * A formula as it reads from its own cell: every reference that moves is written as its distance, so that a formula
 * copied along a row has the same shape in each cell. Texts in quotes stay as they are.
 *
 * @example `B3+$C$1` in D3 becomes `R[0]C[-2]+R1C3`.
 */
export function formulaShape(formula: string, row: number, column: number): string {
  return formula.replace(
    /"[^"]*"|'[^']*'!|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const toColumn = columnNumber(letters);
      const across = fixedColumn === '$' ? String(toColumn) : `[${toColumn - column}]`;
      const down = fixedRow === '$' ? digits : `[${Number(digits) - row}]`;
      return `R${down}C${across}`;
    },
  );
}

/** The numbers that are written into a formula, texts and references left aside. */
export function constantsIn(formula: string): readonly string[] {
  return (
    formula
      .replace(/"[^"]*"/g, '')
      .replace(/'[^']*'!/g, '')
      .replace(/\$?[A-Z]{1,3}\$?\d+/g, '')
      .match(/\d+(\.\d+)?/g) ?? []
  );
}

/** How deep IFs stand inside each other: 1 for one alone. */
export function depthOfIfs(formula: string): number {
  let deepest = 0;
  const open: boolean[] = [];
  for (const [token] of formula.matchAll(/"[^"]*"|'[^']*'|\bIF\(|\(|\)/g)) {
    if (token === 'IF(') open.push(true);
    else if (token === '(') open.push(false);
    else if (token === ')') open.pop();
    deepest = Math.max(deepest, open.filter(isIf => isIf).length);
  }
  return deepest;
}
