import { describeIssue } from '../issue/describeIssue';
import {
  inspectWorkbook,
  type Inspection,
  type SheetInspection,
  type TableInspection,
} from '../sources/inspectWorkbook';
import type { CommandOutcome } from './readCommand';

/** What `hjw inspect` was given on the command line. */
export interface InspectOptions {
  readonly json?: boolean;
}

/** Runs `hjw inspect`: says what the reader sees in a workbook, in words or as JSON. Exit code 1 when it cannot be read. */
export function inspectCommand(bytes: Uint8Array, file: string, options: InspectOptions): CommandOutcome {
  const result = inspectWorkbook(bytes, file);
  const exitCode = result.ok ? 0 : 1;
  if (options.json === true) {
    const seen = result.ok ? result.value : { file, sheets: [], otherSheets: [] };
    return { output: JSON.stringify({ ...seen, issues: result.issues }, null, 2), messages: '', exitCode };
  }
  return {
    output: result.ok ? describeInspection(result.value) : '',
    messages: result.issues.map(issue => `${issue.severity}: ${describeIssue(issue)}`).join('\n'),
    exitCode,
  };
}

function describeInspection(inspection: Inspection): string {
  const head = `${inspection.file}: ${inspection.organisation}${inspection.year === null ? '' : `, ${inspection.year}`}`;
  const others = inspection.otherSheets.map(name => `\nSheet "${name}": no worksheet, not read`);
  return [head, ...inspection.sheets.map(sheet => describeSheet(sheet)), ...others].join('\n');
}

function describeSheet(sheet: SheetInspection): string {
  const state = [
    sheet.visibility === 'visible' ? null : 'hidden',
    sheet.hiddenRows === 0 ? null : `${sheet.hiddenRows} hidden rows`,
    sheet.hiddenColumns === 0 ? null : `${sheet.hiddenColumns} hidden columns`,
    sheet.tables.length === 0 ? 'no table' : null,
  ].filter(part => part !== null);
  const head = `\nSheet "${sheet.name}"${state.length === 0 ? '' : ` (${state.join(', ')})`}`;
  return [head, ...sheet.tables.map(table => describeTable(table))].join('\n');
}

function describeTable(table: TableInspection): string {
  const columns = table.columns
    .filter(column => column.role !== 'remark')
    .map(column => {
      const unit = column.unit === null ? '' : ` [${column.unit}]`;
      const role = column.role === 'amount' ? '' : ` (${column.role})`;
      return `    ${column.column}  ${column.heading === '' ? '–' : column.heading}${role}${unit}${column.hidden ? ' (hidden)' : ''}`;
    });
  const title = table.title === '' ? '' : `: ${table.title}`;
  const totals = table.totals.length === 0 ? 'no totals' : `totals: ${table.totals.join('; ')}`;
  return [`  ${table.range}${title}`, ...columns, `    ${table.rows} rows, ${totals}`].join('\n');
}
