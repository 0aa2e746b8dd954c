import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCsv } from '../../../src/sources/csv/parseCsv';
import { inspectWorkbook } from '../../../src/sources/inspectWorkbook';
import { readMeasure } from '../../../src/sources/readMeasure';
import { readSource } from '../../../src/sources/readSource';
import { figuresOf, readGood } from '../readings';

const ledger = [
  ['Borsetshire District Council – ledger 2011/12 (£)'],
  ['Cost centre', 'Service', 'Account', 'Amount'],
  ['001234', 'ICT', 'Salaries, "permanent"', '1,200,000.50'],
  ['1E05', 'ICT', 'Fees and charges', '(100,000)'],
  ['HF1234', 'HR', 'Salaries', '£300,000'],
];

function csv(separator: string, lineEnd = '\r\n'): string {
  const quoted = (field: string): string => (/[",;\t|]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
  return ledger.map(row => row.map(quoted).join(separator)).join(lineEnd);
}

function utf16(text: string, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const units = Array.from({ length: marked.length }, (_, index) => marked.charCodeAt(index));
  return Uint8Array.from(units.flatMap(unit => [unit & 0xff, unit >> 8]));
}

/** Of the letters beyond Latin 1 the ledger holds only the dash. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => (text[index] === '–' ? 0x96 : text.charCodeAt(index)));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function assertLedger(bytes: Uint8Array, says: string): void {
  const reading = readGood(bytes, 'ledger.csv');
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 1_200.0005, HR: 300 }, says);
  assert.deepEqual(figuresOf(reading, 'externalIncome'), { ICT: 100 }, says);
  const [figure] = reading.figures;
  assert.deepEqual([figure?.lineage.sheet, figure?.lineage.cell, figure?.year], ['ledger', 'D3', '2011/12'], says);
  assert.equal(reading.organisation.name, 'Borsetshire District Council', says);
}

test('a .csv ledger is read alike with commas, semicolons, tabs and bars, and with any end of line', () => {
  for (const separator of [',', ';', '\t', '|']) assertLedger(utf8(csv(separator)), separator);
  for (const lineEnd of ['\n', '\r']) assertLedger(utf8(csv(',', lineEnd)), JSON.stringify(lineEnd));
});

test('UTF-8 and UTF-16 with and without a mark, and Windows-1252, are told apart', () => {
  assertLedger(utf8(`\ufeff${csv(',')}`), 'UTF-8 with a mark');
  assertLedger(utf16(csv('\t'), true), 'UTF-16 with a mark');
  assertLedger(utf16(csv('\t'), false), 'UTF-16 without');
  assertLedger(windows1252(csv(',')), 'Windows-1252');
});

test('a line that tells the separator is none of the rows, as in Excel', () => {
  assertLedger(utf8(`sep=;\r\n${csv(';')}`), 'sep');
});

test('a code written as ="00123" keeps its noughts', () => {
  const text = 'Authority,Code,Budget requirement (£)\nHampshire,"=""E1721""",5\nKent,"=""E2221""",6\n';
  const result = readMeasure(utf8(text), 'list.csv', { measure: 'budget requirement', bodies: ['E1721'] });
  assert.ok(result.ok);
  assert.equal(result.value.figures[0]?.cell, 'C2');
});

test('a comma before the pence, an open quote, an empty file and a file without text are refused with the place', () => {
  const refusal = (bytes: Uint8Array): readonly unknown[] => {
    const [issue] = readSource(bytes, 'ledger.csv').issues;
    return [issue?.code, issue?.place];
  };
  const inSheet = { file: 'ledger.csv', sheet: 'ledger' };
  const head = 'Service;Gross (£)\n';
  assert.deepEqual(refusal(utf8(`${head}ICT;1,200\nHR;30,5\n`)), ['csv-decimal-comma', { ...inSheet, cell: 'B3' }]);
  assert.deepEqual(refusal(utf8(`${head}ICT;"1\nHR;2\n`)), ['csv-quote-open', { ...inSheet, cell: 'A2' }]);
  assert.deepEqual(refusal(utf8(' \n')), ['file-empty', { file: 'ledger.csv' }]);
  assert.deepEqual(refusal(Uint8Array.from([1, 0, 0, 2, 0, 0, 3])), ['file-not-text', { file: 'ledger.csv' }]);
});

test('11-Dec in a heading of a list saved from Excel is refused, not guessed', () => {
  const text = "Borsetshire District Council,\n£'000,\nService,11-Dec\nICT,100\nHR,50\n";
  const [issue] = readSource(utf8(text), 'ledger.csv').issues;
  assert.deepEqual([issue?.code, issue?.place.cell], ['year-or-date', 'B3']);
});

test('a .csv can be inspected, and a workbook that is called .csv is read as the workbook it is', () => {
  const inspection = inspectWorkbook(utf8(csv(',')), 'ledger.csv');
  assert.ok(inspection.ok);
  assert.equal(inspection.value.sheets[0]?.tables[0]?.range, 'A2:D5');
  const zip = readSource(Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'ledger.csv');
  assert.equal(zip.issues[0]?.code, 'file-incomplete');
});

test('whatever fields are written in quotes are read back as they were', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '1') });
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';'), (fields, separator) => {
      const text = fields.map(row => row.map(value => `"${value.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
      assert.deepEqual(parseCsv(text, separator), { rows: fields, openQuote: null });
    }),
    { numRuns: 200 },
  );
});
