import assert from 'node:assert/strict';
import type { SourceMapping } from '../../../src/sources/mapping/sourceMapping';
import { readSource, type SourceReading } from '../../../src/sources/readSource';
import { oneSheet } from '../sourceWorkbook';

/** The lines above a budget. */
export const title = ['Mercia County Council', 'Revenue budget 2011/12', "£'000"].map(text => [text]);
/** A budget with a column that says nothing and a service that is unknown. */
export const budget = oneSheet(
  ...title,
  ['Service', 'Gross expenditure', 'External income', 'Misc'],
  ['ICT', 1_000, 100, 7],
  ['HR', 500, 20, 3],
  ['Blue team', 40, 4, 1],
  ['Total', 1_540, 124, 11],
);

/** Reads a workbook that must be readable with a mapping, of which nothing may need saying. */
export function readWith(bytes: Uint8Array, mapping: SourceMapping): SourceReading {
  const result = readSource(bytes, 'source.xlsx', { mapping });
  assert.ok(result.ok, JSON.stringify(result.issues));
  assert.deepEqual(
    result.issues.filter(issue => issue.code.startsWith('mapping-')),
    [],
  );
  return result.value;
}
