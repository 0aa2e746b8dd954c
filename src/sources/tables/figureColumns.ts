import type { RowFacts } from './rowFacts';

/** Finds the columns that hold figures in some rows: those of amounts right of the first column that holds words. */
export function figureColumns(rows: readonly RowFacts[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  const words = new Map<number, number>();
  const amounts = new Map<number, number>();
  for (const facts of rows) {
    if (facts.kind !== 'figures') continue;
    for (const column of facts.numbers) numbers.add(column);
    for (const column of [...facts.numbers, ...facts.marks]) amounts.set(column, (amounts.get(column) ?? 0) + 1);
    for (const column of facts.texts) words.set(column, (words.get(column) ?? 0) + 1);
  }
  const wordColumns = [...words.keys()].filter(column => (words.get(column) ?? 0) > (amounts.get(column) ?? 0));
  const firstWords = Math.min(...wordColumns);
  const isFigure = (column: number): boolean => !wordColumns.includes(column);
  const right = [...amounts.keys()].filter(column => isFigure(column) && column > firstWords);
  return new Set(right.length > 0 ? right : [...numbers].filter(isFigure));
}
