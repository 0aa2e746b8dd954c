import type {
  Correction,
  MappedColumn,
  MappedControl,
  MappedRow,
  MappedTable,
  SourceMapping,
} from '../sources/mapping/sourceMapping';
import { alignColumns } from './alignColumns';

/** Writes a mapping for people: what is read as what, how sure that is and why, what is left out, and the control totals. */
export function formatMapping(mapping: SourceMapping): string {
  const { organisation, year, file } = mapping;
  const correction = organisation.correction === undefined ? '' : `, corrected to ${organisation.correction}`;
  const head = `${file}: ${organisation.name}${correction}${year === null ? '' : `, ${year}`}`;
  const parts = [
    `${head}\n  ${organisation.confidence}: ${organisation.reason}`,
    ...mapping.tables.map(table => formatTable(table)),
    section(
      'Left out',
      mapping.ignored.map(({ sheet, cell, text, reason }) => [
        `${sheet}${cell === undefined ? '' : `!${cell}`}`,
        text,
        reason,
      ]),
    ),
    section('Control totals', mapping.controls.map(formatControl)),
  ];
  return parts.filter(part => part !== '').join('\n\n');
}

function formatTable(table: MappedTable): string {
  const title = table.title[0] === undefined ? '' : `: ${table.title[0]}`;
  const taken = (table.correction?.take ?? table.take) ? 'read' : 'left out';
  const head = `Sheet "${table.sheet}", ${table.range}${title}\n  ${taken}${corrected(table.correction)} (${table.confidence}: ${table.reason})`;
  const isCorrected = [table, ...table.columns, ...table.rows].some(({ correction }) => correction !== undefined);
  if (!table.take && !isCorrected) return head;
  const columns = table.columns.filter(({ role }) => role !== 'label').map(formatColumn);
  const rows = table.rows.filter(({ role }) => role !== 'footer').map(formatRow);
  return [head, indented(alignColumns(columns)), indented(alignColumns(rows))].filter(part => part !== '').join('\n');
}

function formatColumn(column: MappedColumn): readonly string[] {
  const heading = [...column.headings].reverse().join(': ');
  const { measure, unit, year, version, sign, service } = column;
  const read = [
    service,
    spelt(measure) ?? 'what its rows say',
    unit,
    year,
    version,
    sign === 'turned' ? 'signs turned' : null,
  ];
  const what = column.role === 'figures' ? read.filter(part => part !== null).join(', ') : 'left out';
  return [column.column, heading, `${what}${corrected(column.correction)}`, `${column.confidence}: ${column.reason}`];
}

function formatRow(row: MappedRow): readonly string[] {
  const names = [row.body, row.service, row.service === null ? spelt(row.measure) : null].filter(name => name !== null);
  const what = row.role === 'detail' ? names.join(', ') : row.role;
  return [String(row.row), row.label, `${what}${corrected(row.correction)}`, `${row.confidence}: ${row.reason}`];
}

function formatControl({ sheet, cell, label, stated, computed, difference }: MappedControl): readonly string[] {
  const verdict = difference === 0 ? 'agrees' : `lines come to ${computed}: a difference of ${difference}`;
  return [`${sheet}${cell === undefined ? '' : `!${cell}`}`, label, String(stated), verdict];
}

function corrected(correction: Correction | undefined): string {
  if (correction === undefined) return '';
  const said = Object.entries(correction).map(([name, value]) => `${name} ${String(value)}`);
  return said.length === 0 ? '' : ` [corrected: ${said.join(', ')}]`;
}

/** `grossExpenditure` as a reader says it: gross expenditure. */
function spelt(measure: MappedColumn['measure']): string | null {
  return measure?.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`) ?? null;
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${title}\n${indented(alignColumns(rows))}`;
}

function indented(text: string): string {
  return text === '' ? '' : text.replace(/^/gm, '    ');
}
