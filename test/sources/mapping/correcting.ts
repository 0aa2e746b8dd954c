import assert from 'node:assert/strict';
import { describeIssue } from '../../../src/issue/describeIssue';
import type { Correction, SourceMapping } from '../../../src/sources/mapping/sourceMapping';
import { parseMapping } from '../../../src/sources/mapping/parseMapping';
import { proposeMapping } from '../../../src/sources/proposeMapping';

/** The mapping that a workbook proposes, by way of its text, as it is kept in a file. */
export function proposed(bytes: Uint8Array, file = 'source.xlsx', mapping?: SourceMapping): SourceMapping {
  const result = proposeMapping(bytes, file, mapping);
  assert.ok(result.ok, result.issues.map(issue => describeIssue(issue)).join('\n'));
  const kept = parseMapping(JSON.stringify(result.value), 'mapping.json');
  assert.ok(kept.ok, kept.issues.map(issue => describeIssue(issue)).join('\n'));
  return kept.value;
}

/** A mapping in which a user has set right the columns under a heading. */
export function withColumn(mapping: SourceMapping, heading: string, correction: Correction): SourceMapping {
  const isMeant = ({ headings }: { readonly headings: readonly string[] }): boolean => headings[0] === heading;
  assert.ok(
    mapping.tables.some(table => table.columns.some(isMeant)),
    `no column "${heading}"`,
  );
  return {
    ...mapping,
    tables: mapping.tables.map(table => ({
      ...table,
      columns: table.columns.map(column => (isMeant(column) ? { ...column, by: 'user', correction } : column)),
    })),
  };
}

/** A mapping in which a user has set right, or with no correction confirmed, the rows of a label. */
export function withRow(mapping: SourceMapping, label: string, correction?: Correction): SourceMapping {
  assert.ok(
    mapping.tables.some(table => table.rows.some(row => row.label === label)),
    `no row "${label}"`,
  );
  return {
    ...mapping,
    tables: mapping.tables.map(table => ({
      ...table,
      rows: table.rows.map(row =>
        row.label === label ? { ...row, by: 'user', ...(correction !== undefined && { correction }) } : row,
      ),
    })),
  };
}

/** A mapping in which a user has set right a table, by its number from 0. */
export function withTable(mapping: SourceMapping, number: number, correction: Correction): SourceMapping {
  assert.ok(mapping.tables[number] !== undefined, `no table ${number}`);
  return {
    ...mapping,
    tables: mapping.tables.map((table, index) => (index === number ? { ...table, by: 'user', correction } : table)),
  };
}

/** A mapping in which a user takes or leaves a sheet. */
export function withSheet(mapping: SourceMapping, name: string, take: boolean): SourceMapping {
  assert.ok(mapping.sheets.some(sheet => sheet.name === name));
  return {
    ...mapping,
    sheets: mapping.sheets.map(sheet => (sheet.name === name ? { ...sheet, correction: { take } } : sheet)),
  };
}
