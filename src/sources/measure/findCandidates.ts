import type { IssuePlace } from '../../issue/issue';
import { headingText, rowText, type SheetTable, type TableColumn, type TableRow } from '../tables/sheetTable';
import { closeness } from './closeness';

/**
 * A column, or a row where the bodies stand across, whose words fit the measure asked for.
 *
 * `closeness` is 0 for the best fit; `titleSays` that the titles above the table name the measure too; `onlyNil` that
 * it holds nothing but noughts.
 */
export interface Candidate {
  readonly table: SheetTable;
  readonly line:
    { readonly kind: 'column'; readonly column: TableColumn } | { readonly kind: 'row'; readonly row: TableRow };
  readonly closeness: number;
  readonly titleSays: boolean;
  readonly sheetHidden: boolean;
  readonly lineHidden: boolean;
  readonly onlyNil: boolean;
}

/** Finds every column and row of some tables whose words fit the measure asked for. */
export function findCandidates(tables: readonly SheetTable[], asked: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const table of tables) {
    const titles = [...table.captions.map(caption => caption.text), table.grid.sheet];
    const titleSays = titles.some(title => (closeness(asked, [title], []) ?? 9) <= 1);
    const sheetHidden = table.grid.visibility !== 'visible';
    for (const column of table.columns.filter(other => other.role === 'amount')) {
      const headings = (column.headings.length > 0 ? column.headings : column.inherited).map(heading => heading.text);
      const fit = closeness(asked, headings, titles);
      if (fit === null) continue;
      const rows = table.rows.filter(row => row.role === 'data').map(row => row.row);
      const onlyNil = isNil(table, rows, [column.column]);
      const lineHidden = column.hidden;
      candidates.push({
        table,
        line: { kind: 'column', column },
        closeness: fit,
        titleSays,
        sheetHidden,
        lineHidden,
        onlyNil,
      });
    }
    const columns = table.columns.filter(other => other.role === 'amount').map(column => column.column);
    for (const row of table.rows) {
      const labels = [...row.labels.values()].map(label => label.text);
      const fit = closeness(asked, labels, []);
      if (fit === null || fit >= 2) continue;
      const onlyNil = isNil(table, [row.row], columns);
      candidates.push({
        table,
        line: { kind: 'row', row },
        closeness: fit,
        titleSays,
        sheetHidden,
        lineHidden: row.hidden,
        onlyNil,
      });
    }
  }
  return candidates;
}

/** Names a candidate for messages: the words of its column or row. */
export function candidateText(candidate: Candidate): string {
  const { line } = candidate;
  return line.kind === 'column' ? headingText(line.column) : rowText(line.row);
}

/** The place of a candidate's own words, for issues. */
export function candidatePlace(candidate: Candidate): IssuePlace {
  const { file, sheet } = candidate.table.grid;
  const cell = candidateCell(candidate);
  return cell === undefined ? { file, sheet } : { file, sheet, cell };
}

/** The cell in which a candidate's own words stand, if any. */
export function candidateCell(candidate: Candidate): string | undefined {
  const { line } = candidate;
  if (line.kind === 'column') return line.column.headings[0]?.address;
  return [...line.row.labels.values()][0]?.address;
}

function isNil(table: SheetTable, rows: readonly number[], columns: readonly number[]): boolean {
  return rows.every(row =>
    columns.every(column => {
      const cell = table.grid.rows.get(row)?.get(column);
      // A formula without a value is a figure that the file does not keep: to take it for nought would pass it over.
      if (cell?.fault !== undefined) return false;
      const amount = cell?.amount;
      return amount?.kind !== 'number' || amount.value.isZero();
    }),
  );
}
