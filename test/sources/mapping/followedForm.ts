import type { Issue } from '../../../src/issue/issue';
import type { SourceMapping } from '../../../src/sources/mapping/sourceMapping';
import { readSource } from '../../../src/sources/readSource';
import { figuresOf } from '../readings';
import { oneSheet, type TestCell } from '../sourceWorkbook';

/** The lines above the form. */
export const title = ['Mercia County Council', 'Revenue budget 2011/12', "£'000"].map(text => [text]);
/** The headings of the form. */
export const heading = ['Service', 'Gross expenditure', 'External income', 'FTE'];
/** Its services: gross expenditure, income and staff. */
export const services: TestCell[][] = [
  ['ICT', 1_000, 100, 7],
  ['Personnel', 500, 20, 3],
  ['Legal', 40, 4, 1],
];
/** Its total row. */
export const sums = ['Total', 1_540, 124, 11];
/** The form as it was when its mapping was made. */
export const before = oneSheet(...title, heading, ...services, sums);
/** What it states of gross expenditure. */
export const gross = { ICT: 1_000, HR: 500, Legal: 40 };

/** What a followed reading states of gross expenditure, and what it says of the mapping. */
export interface Followed {
  readonly gross: Readonly<Record<string, number>>;
  readonly said: readonly Issue[];
}

/** Reads a workbook with a mapping. */
export function follow(mapping: SourceMapping, now: Uint8Array, file = 'source.xlsx'): Followed {
  const result = readSource(now, file, { mapping });
  const said = result.issues.filter(issue => issue.code.startsWith('mapping-'));
  return { gross: result.ok ? figuresOf(result.value, 'grossExpenditure') : {}, said };
}

/** The codes of what was said, with how much they matter. */
export function codes({ said }: Followed): readonly (readonly [string, string])[] {
  return said.map(issue => [issue.code, issue.severity]);
}
