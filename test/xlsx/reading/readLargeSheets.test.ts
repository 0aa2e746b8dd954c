// Sheets in the usual spelling are read from their bytes, others as text: both must say the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellAddress } from '../../../src/xlsx/address';
import type { ReadCell } from '../../../src/xlsx/cell';
import type { SheetContent } from '../../../src/xlsx/workbook';
import { main, readTiny, worksheet } from '../tinyWorkbook';

const strings = {
  'xl/sharedStrings.xml':
    `<sst xmlns="${main}"><si><t>Finance</t></si><si><t xml:space="preserve"> a &amp; b_x000D_</t></si>` +
    '<si><r><t>234</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si><si><t>Größe €</t></si></sst>',
};

type Cells = readonly (readonly [row: number, cells: readonly (readonly [column: number, cell: ReadCell])[]])[];

function cellsOf(content: SheetContent): Cells {
  return [...content.cells].map(([row, cells]) => [row, [...cells]] as const);
}

/** Reads rows as they stand, and once more with a prefix before every name, which only the reader of texts knows. */
function bothWays(rows: string): readonly [Cells, Cells] {
  const prefixed = rows.replace(
    /(<!\[CDATA\[.*?\]\]>)|<(\/?)(?=[a-z])/g,
    (_, literal: string | undefined, close: string) => literal ?? `<${close}x:`,
  );
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`;
  return [cellsOf(readTiny(worksheet(`<sheetData>${rows}</sheetData>`), strings)), cellsOf(readTiny(sheet, strings))];
}

const inner = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => ['', `<v>${value}</v>`]),
  fc.integer().map(value => ['', `<v>${value / 100}</v>`]),
  fc.nat(5).map(index => [' t="s"', `<v>${index}</v>`]),
  fc.constantFrom('0', '1', 'true', '2').map(value => [' t="b"', `<v>${value}</v>`]),
  fc.constantFrom('#N/A', '#ODD!').map(value => [' t="e"', `<v>${value}</v>`]),
  fc.constantFrom('a</c>b', 'x', '').map(text => [' t="inlineStr"', `<is><t><![CDATA[${text}]]></t></is>`]),
  fc.constantFrom('1+1', 'A1*2').map(formula => ['', `<f>${formula}</f><v>2</v>`]),
  fc
    .constantFrom('', ' ', '<v/>', '<v></v>', '<v> 7 </v>', '<v>n/a</v>', '<v>&#49;</v>', ' <v>3</v> ')
    .map(text => ['', text]),
);
const cell = fc.record({
  inner,
  gap: fc.constantFrom(1, 1, 1, 3),
  style: fc.constantFrom('', '', ' s="0"', ' s="12"'),
  stated: fc.boolean(),
});
const sheetRow = fc.record({
  cells: fc.array(cell, { maxLength: 6 }),
  gap: fc.constantFrom(1, 1, 4),
  more: fc.constantFrom('', ' hidden="1"', ' spans="1:3" outlineLevel="2"', " ht='12'"),
});

function write(
  rows: readonly {
    cells: readonly { inner: string[]; gap: number; style: string; stated: boolean }[];
    gap: number;
    more: string;
  }[],
): string {
  let number = 0;
  const written = rows.map(({ cells, gap, more }) => {
    number += gap;
    let column = 0;
    const texts = cells.map(({ inner: [type = '', content = ''], gap: step, style, stated }) => {
      column += stated ? step : 1;
      const place = stated ? ` r="${cellAddress(number, column)}"` : '';
      return `<c${place}${style}${type}>${content}</c>`;
    });
    return `<row r="${number}"${more}>${texts.join('')}</row>`;
  });
  return written.join('\n');
}

test('rows of every kind of cell say the same in bytes and as text', () => {
  fc.assert(
    fc.property(fc.array(sheetRow, { maxLength: 12 }), rows => {
      const [fromBytes, fromText] = bothWays(write(rows));
      assert.deepEqual(fromBytes, fromText);
    }),
    { numRuns: 300 },
  );
});

test('rows and cells out of order are found where they say they stand, and the last of two counts', () => {
  const rows =
    '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>';
  const [fromBytes, fromText] = bothWays(rows);
  const found = Object.fromEntries(
    fromBytes.flatMap(([row, cells]) => cells.map(([column, { value }]) => [cellAddress(row, column), value])),
  );
  assert.deepEqual(found, { B3: 1, A3: 2, A1: 4 });
  assert.deepEqual(fromBytes, fromText);
});

test('a grid answers as a map does', () => {
  const { cells } = readTiny(
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2" t="s"><v>2</v></c></row><row r="9"><c r="A9" s="4"/></row>',
    strings,
  );
  assert.deepEqual([cells.size, [...cells.keys()], cells.has(2), cells.has(3)], [2, [2, 9], true, false]);
  const row = cells.get(2);
  assert.ok(row);
  assert.deepEqual([row.size, row.has(4), row.has(3), row.get(3)], [2, true, false, undefined]);
  assert.deepEqual(row.get(4), { value: '2341', styleIndex: 0, raised: '1' });
  assert.deepEqual(
    [...row.values()].map(({ value }) => value),
    [1, '2341'],
  );
  const seen: (readonly [number, number])[] = [];
  cells.forEach((columns, number) => seen.push([number, columns.size]));
  assert.deepEqual(seen, [
    [2, 2],
    [9, 1],
  ]);
  assert.deepEqual(cells.get(9)?.get(1), { value: null, styleIndex: 4 });
});

test('a sheet that breaks off within its rows keeps what it says before', () => {
  const whole = worksheet(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c></row></sheetData>',
  );
  const broken = whole.replace('</c></row>', '');
  assert.deepEqual(
    cellsOf(readTiny(broken)).map(([row, cells]) => [row, cells.map(([column]) => column)]),
    [[1, [1, 2]]],
  );
});
