import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPackage } from '../../src/xlsx/emptyPackage';
import type { BorderStyle, CellFormat } from '../../src/xlsx/format';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import type { XlsxPackage } from '../../src/xlsx/xlsxPackage';
import { cellEdits, noEdit, partText, writeFirstSheet } from './packages';
import { cellAt, main, opened, openParts, read, tinyParts } from './tinyWorkbook';

/** Writes one cell with a format over a base style and answers how it looks when read back. */
function formatAfter(xlsx: XlsxPackage, format: Partial<CellFormat>, baseStyle = 0): CellFormat {
  const after = read(writeFirstSheet(xlsx, { cells: cellEdits({ A1: { value: 1, baseStyle, format } }) }));
  return after.format(cellAt(after.sheets[0]!.content(), 'A1')!.styleIndex);
}

const border = fc.constantFrom<BorderStyle>('none', 'thin', 'medium', 'double', 'hair', 'dotted', 'dashed', 'thick');
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map(number => `#${number.toString(16).toUpperCase().padStart(6, '0')}`);
const anyFormat: fc.Arbitrary<Partial<CellFormat>> = fc.record(
  {
    numberFormat: fc.constantFrom(
      'General',
      '0%',
      '#,##0.00',
      '"£"#,##0;[Red]-"£"#,##0',
      '@',
      '$#,##0_);($#,##0)',
      'm/d/yyyy',
    ),
    fontName: fc.constantFrom('Arial', 'Noto Sans & "Co"'),
    fontSize: fc.constantFrom(8, 10.5, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    fontColor: color,
    fillColor: fc.option(color),
    borderTop: border,
    borderBottom: border,
    borderLeft: border,
    borderRight: border,
    horizontal: fc.constantFrom<CellFormat['horizontal']>('general', 'left', 'center', 'right', 'fill', 'justify'),
    vertical: fc.constantFrom<CellFormat['vertical']>('top', 'center', 'bottom'),
    wrap: fc.boolean(),
    indent: fc.integer({ min: 0, max: 5 }),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
  <font><b/><strike/><sz val="9"/><color theme="4"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font></fonts>
  <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
  <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
  <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
  <border diagonalUp="1"><left style="thin"><color rgb="FF00FF00"/></left><right/><top/><bottom/><diagonal style="hair"/></border></borders>
  <cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>
  <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
  <xf numFmtId="10" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1"><alignment horizontal="right" textRotation="45"/><protection hidden="1"/></xf></cellXfs>
  <dxfs count="0"/></styleSheet>`;
const styled = (): XlsxPackage => openParts(tinyParts('<row r="1"/>', { 'xl/styles.xml': styles }));

test('a format reads back as the base style with what was asked for, and nothing else', () => {
  fc.assert(
    fc.property(anyFormat, fc.constantFrom(0, 1), (format, baseStyle) => {
      const base = read(styled()).format(baseStyle);
      const wanted = { ...base, ...format };
      const { borderTop, borderBottom, borderLeft, borderRight } = wanted;
      const isDrawn = [borderTop, borderBottom, borderLeft, borderRight].some(edge => edge !== 'none');
      // Borders that are not drawn have no colour, which is read as black.
      const borderColor = isDrawn ? wanted.borderColor : '#000000';
      assert.deepEqual(formatAfter(styled(), format, baseStyle), { ...wanted, borderColor });
    }),
    { numRuns: 200 },
  );
});

test('border colour changes the edges that are drawn', () => {
  assert.equal(formatAfter(styled(), { borderColor: '#123456' }, 1).borderColor, '#123456');
  const drawn = formatAfter(emptyPackage(), { borderTop: 'thin', borderColor: '#123456' });
  assert.deepEqual([drawn.borderTop, drawn.borderColor, drawn.borderLeft], ['thin', '#123456', 'none']);
});

test('what a format does not speak of is kept from the base style', () => {
  const cells = cellEdits({ A1: { value: 1, baseStyle: 1, format: { italic: true, borderTop: 'thin', wrap: true } } });
  const text = partText(writeFirstSheet(styled(), { cells }), 'xl/styles.xml');
  assert.ok(
    text.includes(
      '<font><b/><i/><strike/><sz val="9"/><color theme="4"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font>',
    ),
  );
  assert.ok(
    text.includes(
      '<border diagonalUp="1"><left style="thin"><color rgb="FF00FF00"/></left><right/><top style="thin"><color rgb="FF00FF00"/></top><bottom/><diagonal style="hair"/></border>',
    ),
  );
  assert.match(
    text,
    /quotePrefix="1"[^>]*><alignment horizontal="right" textRotation="45" wrapText="1"\/><protection hidden="1"\/><\/xf><\/cellXfs>/,
  );
});

test('styles of the file keep their places; the counts say how many there are now', () => {
  const cells = cellEdits({
    A1: { value: 1, format: { bold: true } },
    A2: { value: 2, format: { numberFormat: '0.000' } },
  });
  const text = partText(writeFirstSheet(styled(), { cells }), 'xl/styles.xml');
  const count = (name: string): string | undefined => new RegExp(`<${name} count="([0-9]+)"`).exec(text)?.[1];
  assert.deepEqual([count('fonts'), count('cellXfs'), count('numFmts'), count('fills')], ['3', '4', '1', '3']);
  assert.ok(text.indexOf('<numFmts') < text.indexOf('<fonts'));
  const oldCells = /<cellXfs[^>]*>([^]*)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  assert.ok(text.includes(oldCells));
});

test('writing the same formats again finds the styles that are there', () => {
  const cells = cellEdits({
    A1: { value: 1, format: { bold: true, numberFormat: '0.0', fillColor: '#FFEEDD', wrap: true } },
  });
  const once = writeFirstSheet(emptyPackage(), { cells });
  const twice = writeFirstSheet(once, { cells });
  assert.equal(partText(twice, 'xl/styles.xml'), partText(once, 'xl/styles.xml'));
});

test('a workbook without a styles part gets one', () => {
  const parts = tinyParts('<row r="1"/>', {});
  const format = formatAfter(openParts(parts), { bold: true, fillColor: '#112233' });
  assert.deepEqual([format.bold, format.fillColor, format.fontName], [true, '#112233', 'Calibri']);
});

test('a cell without a format of its own leaves the styles part as it is', () => {
  const before = styled();
  const edit = noEdit(read(before));
  const sheets = edit.sheets.map(sheet => ({
    ...sheet,
    cells: cellEdits({ A1: { value: 1, baseStyle: 1, format: {} } }),
  }));
  const after = opened(writeWorkbook(before, { ...edit, sheets }));
  assert.equal(partText(after, 'xl/styles.xml'), styles);
  assert.equal(cellAt(read(after).sheets[0]!.content(), 'A1')?.styleIndex, 1);
});
