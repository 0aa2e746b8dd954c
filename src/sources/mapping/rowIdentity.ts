import { measureOfWords } from '../meaning/measureOfWords';
import type { TableSense } from '../meaning/tableSense';
import { rowText, type TableRow } from '../tables/sheetTable';

/** The words by which a row is found again: its label and the heading of its section. */
export interface RowIdentity {
  readonly label: string;
  readonly section: string | null;
}

/**
 * Says by which words a row is known: its body, its service and what it counts. Remarks and dates of a ledger's lines
 * are left aside, so that its entries of one kind are one row of a mapping. Example: `ICT - Employees`.
 */
export function rowIdentity(row: TableRow, { services, serviceColumn, bodyColumn }: TableSense): RowIdentity {
  const section = row.sections[0]?.text ?? null;
  if (services !== 'down' || !row.labels.has(serviceColumn ?? 0)) return { label: rowText(row), section };
  const labels = [...row.labels].filter(
    ([column, { text }]) => column === serviceColumn || column === bodyColumn || measureOfWords(text) !== null,
  );
  return { label: labels.map(([, { text }]) => text).join(' - '), section };
}
