import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSource, type SourceReading } from '../../../src/sources/readSource';
import { sourceWorkbook, type TestCell, type TestSheet } from '../sourceWorkbook';
import { proposed } from './correcting';

/** A workbook of generated budgets, and the ways in which it is changed. */
const services = ['ICT', 'Human Resources', 'Fleet', 'Legal', 'Training', 'Estates', 'Blue team'];
const headings = ['Gross expenditure', 'External income', 'FTE', 'Internal recharges', 'Remarks'];

const change = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...services), { minLength: 3, maxLength: 7 }),
  amounts: fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 35, maxLength: 35 }),
  order: fc.shuffledSubarray(headings, { minLength: headings.length }),
  blanks: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }),
  sheet: fc.constantFrom('Budget', 'Month 7', 'Sheet1', 'Copy of final v3', 'Übersicht'),
});

function workbook(
  { names, amounts }: { names: readonly string[]; amounts: readonly number[] },
  columns: readonly string[],
  sheet: string,
  blanks: readonly number[] = [],
): Uint8Array {
  const value = (service: number, heading: string): TestCell =>
    heading === 'Remarks' ? 'as agreed' : (amounts[service * 5 + headings.indexOf(heading)] ?? 0);
  const rows: (readonly TestCell[])[] = [['Mercia County Council'], ['Revenue budget 2011/12'], ["£'000"]];
  const insert = (index: number): void => {
    for (let count = 0; count < (blanks[index] ?? 0); count += 1) rows.push([]);
  };
  insert(0);
  rows.push(['Service', ...columns]);
  names.forEach((name, index) => {
    insert(index + 1);
    rows.push([name, ...columns.map(heading => value(index, heading))]);
  });
  const staff: TestSheet = {
    name: 'Whole body',
    rows: [['Mercia County Council, £m'], ['Gross budget', 900], ['Net budget', 700]],
  };
  return sourceWorkbook({ name: sheet, rows }, staff);
}

function read(bytes: Uint8Array, mapping?: ReturnType<typeof proposed>): SourceReading {
  const result = readSource(bytes, 'source.xlsx', mapping === undefined ? {} : { mapping });
  assert.ok(result.ok, JSON.stringify(result.issues));
  return result.value;
}

function figures({ figures }: SourceReading): readonly string[] {
  return figures
    .map(({ organisation, measure, service, year, value }) =>
      [organisation, measure, service, year, value.toFixed()].join(' | '),
    )
    .sort();
}

test('reading with the proposed mapping unchanged gives the same reading as without', () => {
  fc.assert(
    fc.property(change, made => {
      const bytes = workbook(
        made,
        made.order,
        made.sheet,
        made.blanks.map(count => Math.min(count, 1)),
      );
      const mapping = proposed(bytes);
      const [plain, mapped] = [readSource(bytes, 'source.xlsx'), readSource(bytes, 'source.xlsx', { mapping })];
      assert.deepEqual(mapped, plain);
    }),
    { numRuns: 25 },
  );
});

test('blank rows, columns in another order and another sheet name leave a followed reading the same', () => {
  fc.assert(
    fc.property(change, made => {
      const bytes = workbook(made, headings, 'Budget');
      const mapping = proposed(bytes);
      const moved = workbook(
        made,
        made.order,
        made.sheet,
        made.blanks.map(count => Math.min(count, 1)),
      );
      assert.deepEqual(figures(read(moved, mapping)), figures(read(bytes)));
    }),
    { numRuns: 25 },
  );
});

test('a correction holds wherever its column and row move', () => {
  fc.assert(
    fc.property(change, made => {
      const plain = proposed(workbook(made, headings, 'Budget'));
      const mapping = {
        ...plain,
        tables: plain.tables.map(table => ({
          ...table,
          columns: table.columns.map(column =>
            column.headings[0] === 'External income'
              ? { ...column, by: 'user' as const, correction: { take: false } }
              : column,
          ),
        })),
      };
      const moved = read(
        workbook(
          made,
          made.order,
          made.sheet,
          made.blanks.map(count => Math.min(count, 1)),
        ),
        mapping,
      );
      assert.deepEqual(
        moved.figures.filter(({ measure }) => measure === 'externalIncome'),
        [],
      );
      assert.equal(moved.figures.filter(({ measure }) => measure === 'grossExpenditure').length, made.names.length);
    }),
    { numRuns: 15 },
  );
});
