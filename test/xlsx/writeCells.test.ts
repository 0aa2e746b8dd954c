import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { CellValue } from '../../src/xlsx/cell';
import { emptyPackage } from '../../src/xlsx/emptyPackage';
import { cellEdits, partText, writeFirstSheet } from './packages';
import { cellAt, main, opened, openParts, read, tinyParts, worksheet } from './tinyWorkbook';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** Edits the cells of a sheet given by its rows, and answers the text of its rows afterwards. */
function rowsAfter(rows: string, cells: Parameters<typeof cellEdits>[0], more: Record<string, string> = {}): string {
  const after = writeFirstSheet(openParts(tinyParts(rows, more)), { cells: cellEdits(cells) });
  const match = /<sheetData>(.*)<\/sheetData>/s.exec(partText(after, sheetPart));
  assert.ok(match?.[1] !== undefined);
  return match[1];
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map(codes => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom('_', 'x', '0', '0', '4', '1', '\u0001', '&', '<', ']]>', '\r', '\n', ' '))
    .map(x => x.join('')),
);
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0),
  fc.boolean(),
  fc.constantFrom(
    ...(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'] as const).map(error => ({ error })),
  ),
);

test('any value that is written reads back the same, alone and as a formula’s result', () => {
  fc.assert(
    fc.property(fc.array(anyValue, { minLength: 1, maxLength: 8 }), values => {
      const entries = values.flatMap((value, index) => [
        [`A${index + 1}`, { value }] as const,
        [`B${index + 1}`, { value, formula: 'X1' }] as const,
      ]);
      const after = writeFirstSheet(emptyPackage(), { cells: cellEdits(Object.fromEntries(entries)) });
      const content = read(after).sheets[0]!.content();
      values.forEach((value, index) => {
        assert.deepEqual(cellAt(content, `A${index + 1}`)?.value, value);
        assert.deepEqual(cellAt(content, `B${index + 1}`), { value, formula: 'X1', styleIndex: 0 });
      });
    }),
    { numRuns: 300 },
  );
});

test('a formula reads back as it was given, whatever its signs', () => {
  const formulas = ['IF(A1<>"","<&>",A2&"_x000D_")', "'It''s & co'!A1*2", 'IFNA(SORT(A1:A3),{1,2;3,4})'];
  const cells = Object.fromEntries(formulas.map((formula, index) => [`A${index + 1}`, { formula, value: 1 }]));
  const content = read(writeFirstSheet(emptyPackage(), { cells: cellEdits(cells) })).sheets[0]!.content();
  formulas.forEach((formula, index) => assert.equal(cellAt(content, `A${index + 1}`)?.formula, formula));
});

test('errors that files do not know are stored as #VALUE!', () => {
  const cells = cellEdits({ A1: { formula: 'B1#', value: { error: '#SPILL!' } } });
  const content = read(writeFirstSheet(emptyPackage(), { cells })).sheets[0]!.content();
  assert.deepEqual(cellAt(content, 'A1')?.value, { error: '#VALUE!' });
});

test('numbers that are none and texts that are too long are errors in the program', () => {
  for (const value of [Number.NaN, Infinity, 'x'.repeat(32_768)]) {
    assert.throws(() => writeFirstSheet(emptyPackage(), { cells: cellEdits({ A1: { value } }) }));
  }
});

const mixed =
  '<row r="2" spans="2:4" ht="18"><c r="B2" s="0"  t="n"><v>1.50</v></c><c r="D2" foo="bar"><v>2</v></c></row>\n' +
  '<!-- kept --><row r="5"><c r="A5"><f>B2*2</f><v>3</v></c></row>';

test('one changed cell changes nothing but its own text', () => {
  assert.equal(
    rowsAfter(mixed, { D2: { value: 7 } }),
    mixed.replace('<c r="D2" foo="bar"><v>2</v></c>', '<c r="D2"><v>7</v></c>'),
  );
  assert.equal(rowsAfter(mixed, { D2: null }), mixed.replace('<c r="D2" foo="bar"><v>2</v></c>', ''));
});

test('new cells find their place in the row, new rows theirs in the sheet', () => {
  const after = rowsAfter(mixed, {
    A1: { value: true },
    C2: { value: 'c' },
    E2: { value: 5 },
    B4: { value: 4 },
    B5: { value: 'b' },
    A9: { formula: 'A5+1', value: 4 },
  });
  assert.equal(
    after,
    '<row r="1"><c r="A1" t="b"><v>1</v></c></row>' +
      '<row r="2" spans="2:5" ht="18"><c r="B2" s="0"  t="n"><v>1.50</v></c><c r="C2" t="inlineStr"><is><t>c</t></is></c>' +
      '<c r="D2" foo="bar"><v>2</v></c><c r="E2"><v>5</v></c></row>\n<!-- kept -->' +
      '<row r="4"><c r="B4"><v>4</v></c></row>' +
      '<row r="5"><c r="A5"><f>B2*2</f><v>3</v></c><c r="B5" t="inlineStr"><is><t>b</t></is></c></row>' +
      '<row r="9"><c r="A9"><f>A5+1</f><v>4</v></c></row>',
  );
});

test('an empty row keeps its settings when it gets cells', () => {
  assert.equal(
    rowsAfter('<row r="3" ht="30" customHeight="1"/>', { B3: { value: 1 } }),
    '<row r="3" ht="30" customHeight="1"><c r="B3"><v>1</v></c></row>',
  );
});

test('cells and rows that did not say where they stand say so when they get neighbours', () => {
  assert.equal(
    rowsAfter('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', { C1: { value: 9 } }),
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row><row r="2"><c><v>3</v></c></row>',
  );
});

test('a new value keeps a formula as the file writes it, be it shared or an array', () => {
  const rows =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2" ca="1">B1:B2</f><v>1</v></c>' +
    '<c r="C1"><f t="shared" ref="C1:C2" si="0">B1+1</f><v>2</v></c></row><row r="2"><c r="C2" t="str" vm="2"><f t="shared" si="0"/><v>x</v></c></row>';
  const after = rowsAfter(rows, {
    A1: { formula: 'B1:B2', value: 10 },
    C1: { formula: 'B1+1', value: 'text' },
    C2: { formula: 'B2+1', value: 20 },
  });
  assert.equal(
    after,
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2" ca="1">B1:B2</f><v>10</v></c>' +
      '<c r="C1" t="str"><f t="shared" ref="C1:C2" si="0">B1+1</f><v>text</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>20</v></c></row>',
  );
});

test('when the cell goes that states a shared formula, those that shared it say it themselves', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="3">B1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2" s="0"><f t="shared" si="3"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="3">D3</f><v>3</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="3"/><v>4</v></c></row>';
  const after = rowsAfter(rows, { A1: { value: 5 } });
  assert.equal(
    after,
    '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2" s="0"><f>B2*$C$1</f><v>2</v></c></row>' +
      rows.slice(rows.indexOf('<row r="3">')),
  );
});

test('a cell that only changes its look keeps the fonts of its words', () => {
  const rich = '<is><r><rPr><b/></rPr><t>Net</t></r><r><t xml:space="preserve"> cost</t></r></is>';
  const rows = `<row r="1"><c r="A1" t="inlineStr">${rich}</c><c r="B1" t="s"><v>0</v></c></row>`;
  const strings = `<sst xmlns="${main}"><si><r><t>Shared</t></r></si></sst>`;
  const styles = `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`;
  const more = { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles };
  assert.equal(
    rowsAfter(rows, { A1: { value: 'Net cost', baseStyle: 1 }, B1: { value: 'Shared', baseStyle: 1 } }, more),
    `<row r="1"><c r="A1" t="inlineStr" s="1">${rich}</c><c r="B1" t="s" s="1"><v>0</v></c></row>`,
  );
});

test('cells of a sheet whose elements bear a prefix are written with it', () => {
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const after = writeFirstSheet(openParts(tinyParts(sheet)), {
    cells: cellEdits({ B1: { value: 'b' }, A2: { formula: 'A1', value: 1 } }),
    merges: ['C1:D1'],
  });
  assert.match(
    partText(after, sheetPart),
    /<x:c r="B1" t="inlineStr"><x:is><x:t>b<\/x:t><\/x:is><\/x:c><\/x:row><x:row r="2"><x:c r="A2"><x:f>A1<\/x:f><x:v>1<\/x:v><\/x:c><\/x:row><\/x:sheetData><x:mergeCells count="1"><x:mergeCell ref="C1:D1"\/><\/x:mergeCells><\/x:worksheet>/,
  );
});

test('the stated extent of a sheet grows with its cells and stays when they lie within', () => {
  const sheet = worksheet('<dimension ref="B2:D5"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>');
  const extent = (cells: Parameters<typeof cellEdits>[0]): string | undefined => {
    const after = writeFirstSheet(openParts(tinyParts(sheet)), { cells: cellEdits(cells) });
    return /<dimension ref="([^"]*)"/.exec(partText(after, sheetPart))?.[1];
  };
  assert.equal(extent({ C3: { value: 1 } }), 'B2:D5');
  assert.equal(extent({ A9: { value: 1 } }), 'A2:D9');
  assert.equal(extent({ Z99: null }), 'B2:D5');
});

test('a cleared sheet holds only the cells it is given', () => {
  const sheet = worksheet(
    '<dimension ref="A1:D9"/><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/>',
  );
  const after = writeFirstSheet(openParts(tinyParts(sheet)), { cleared: true, cells: cellEdits({ B2: { value: 1 } }) });
  assert.ok(
    partText(after, sheetPart).includes(
      '<dimension ref="B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><pageMargins left="1"/>',
    ),
  );
});

test('rows get their heights, and rows without cells are made for them', () => {
  const rows = '<row r="2" ht="15" x="y"><c r="A2"><v>1</v></c></row>';
  const after = writeFirstSheet(openParts(tinyParts(rows)), {
    rowHeights: new Map([
      [2, 30],
      [4, 20.5],
    ]),
  });
  assert.ok(
    partText(after, sheetPart).includes(
      '<row r="2" ht="30" x="y" customHeight="1"><c r="A2"><v>1</v></c></row><row r="4" ht="20.5" customHeight="1"></row>',
    ),
  );
});

test('a sheet in UTF-16 is read, and written again in UTF-8', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?>${worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>£ naïve</v></c></row></sheetData>').replace(/^<\?xml.*\n/, '')}`;
  const parts = Object.entries(tinyParts('<row r="1"/>')).map(([path, part]) => [path, Buffer.from(part)] as const);
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  const xlsx = opened(zipSync({ ...Object.fromEntries(parts), [sheetPart]: wide }));
  assert.equal(cellAt(read(xlsx).sheets[0]!.content(), 'A1')?.value, '£ naïve');
  const after = writeFirstSheet(xlsx, { cells: cellEdits({ B1: { value: 'é' } }) });
  assert.match(partText(after, sheetPart), /^<\?xml version="1.0" encoding="UTF-8"\?>/);
  assert.deepEqual(
    [...read(after).sheets[0]!.content().cells.get(1)!.values()].map(cell => cell.value),
    ['£ naïve', 'é'],
  );
});
