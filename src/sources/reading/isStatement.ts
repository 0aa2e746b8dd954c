import { measureOfWords } from '../meaning/measureOfWords';
import type { TableSense } from '../meaning/tableSense';
import { rowText, type SheetTable, type TableRow } from '../tables/sheetTable';

/**
 * Tells a key figure from a sum: "Total FTE 28,020" in a list of key figures adds nothing up.
 *
 * It is one when its words name a measure that no other row of the list names, and nothing lists services or bodies.
 */
export function isStatement(table: SheetTable, sense: TableSense, row: TableRow): boolean {
  if (sense.services !== 'none' || sense.bodyColumn !== null || row.sumsRows.length > 0) return false;
  const kind = measureOfWords(rowText(row))?.kind;
  if (kind === undefined || kind === 'total') return false;
  return table.rows.every(other => other === row || measureOfWords(rowText(other))?.kind !== kind);
}
