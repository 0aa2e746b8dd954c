import { senseTable } from '../meaning/tableSense';
import type { SheetTable, TableRow } from '../tables/sheetTable';
import type { RowGroup } from './matchLines';
import { rowIdentity } from './rowIdentity';

/** Puts the rows of a table together by label and section, in the order of the first of each. */
export function rowGroups(table: SheetTable, sense = senseTable(table)): readonly RowGroup[] {
  const groups = new Map<string, RowGroup & { readonly rows: TableRow[] }>();
  for (const row of table.rows) {
    const identity = rowIdentity(row, sense);
    const key = `${identity.section ?? ''}\n${identity.label}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...identity, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()];
}
