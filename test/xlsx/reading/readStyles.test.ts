import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CellFormat } from '../../../src/xlsx/format';
import { main, openParts, read, tinyParts } from '../tinyWorkbook';

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const theme = `<a:theme xmlns:a="${drawingMain}"><a:themeElements><a:clrScheme name="x">
  <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>
  </a:clrScheme></a:themeElements></a:theme>`;

/** Reads one format out of styles that hold one font, fill, border and cell format, each given as its inside. */
function formatOf(inside: {
  font?: string;
  fill?: string;
  border?: string;
  xf?: string;
  numFmts?: string;
}): CellFormat {
  const styles = `<styleSheet xmlns="${main}">${inside.numFmts ?? ''}<fonts count="1"><font>${inside.font ?? ''}</font></fonts>
    <fills count="1"><fill>${inside.fill ?? ''}</fill></fills><borders count="1"><border>${inside.border ?? ''}</border></borders>
    <cellXfs count="1">${inside.xf ?? '<xf fontId="0" fillId="0" borderId="0"/>'}</cellXfs></styleSheet>`;
  return read(openParts(tinyParts('<row r="1"/>', { 'xl/styles.xml': styles, 'xl/theme/theme1.xml': theme }))).format(
    0,
  );
}

/** Holds that two colours differ by no more than one in each channel. */
function assertNear(actual: string, expected: string): void {
  for (const at of [1, 3, 5]) {
    const [found, wanted] = [actual, expected].map(color => Number.parseInt(color.slice(at, at + 2), 16));
    assert.ok(Math.abs(found! - wanted!) <= 1, `${actual} is not ${expected}`);
  }
}

test('a font is read with its flags, which may be switched off', () => {
  const format = formatOf({
    font: '<b/><i val="0"/><u val="none"/><sz val="9.5"/><color rgb="80FF0000"/><name val="Arial"/>',
  });
  assert.deepEqual(
    [format.bold, format.italic, format.underline, format.fontSize, format.fontName, format.fontColor],
    [true, false, false, 9.5, 'Arial', '#FF0000'],
  );
  assert.equal(formatOf({ font: '<u/>' }).underline, true);
});

test('theme colours count light before dark and are tinted as Excel shows them', () => {
  const color = (attributes: string): string => formatOf({ font: `<color ${attributes}/>` }).fontColor;
  assert.equal(color('theme="0"'), '#FFFFFF');
  assert.equal(color('theme="1"'), '#000000');
  assert.equal(color('theme="2"'), '#EEECE1');
  assert.equal(color('theme="3"'), '#1F497D');
  // Excel's own palette lists these as "Lighter 80%" and "Darker 25%" of the 2007 blue, "Darker 50%" of white.
  // It reckons in whole steps, so a channel may differ by one.
  assertNear(color('theme="4" tint="0.7999816888943144"'), '#DCE6F1');
  assertNear(color('theme="4" tint="-0.249977111117893"'), '#366092');
  assertNear(color('theme="0" tint="-0.499984740745262"'), '#808080');
  assert.equal(color('indexed="10"'), '#FF0000');
  assert.equal(color('indexed="64"'), '#000000');
  assert.equal(color('auto="1"'), '#000000');
});

test('fills are read as the colour that is seen', () => {
  assert.equal(formatOf({ fill: '<patternFill patternType="none"/>' }).fillColor, null);
  const solid = '<patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill>';
  assert.equal(formatOf({ fill: solid }).fillColor, '#1F4E79');
});

test('borders and alignment are read edge by edge', () => {
  const format = formatOf({
    border:
      '<left/><right style="thin"/><top style="mediumDashed"/><bottom style="double"><color rgb="FF00FF00"/></bottom>',
    xf: '<xf><alignment horizontal="right" vertical="center" wrapText="1" indent="2"/><protection locked="0"/></xf>',
  });
  assert.deepEqual(
    [format.borderLeft, format.borderRight, format.borderTop, format.borderBottom],
    ['none', 'thin', 'dashed', 'double'],
  );
  assert.deepEqual([format.horizontal, format.vertical, format.wrap, format.indent], ['right', 'center', true, 2]);
  assert.equal(format.locked, false);
});

test('number formats come by number or are spelt out', () => {
  const custom = '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0"/></numFmts>';
  const code = (id: number): string => formatOf({ numFmts: custom, xf: `<xf numFmtId="${id}"/>` }).numberFormat;
  assert.equal(code(0), 'General');
  assert.equal(code(4), '#,##0.00');
  assert.equal(code(14), 'm/d/yyyy');
  assert.equal(code(49), '@');
  assert.equal(code(164), '"£"#,##0');
});

test('a cell that nothing is said about looks as Excel shows it', () => {
  const format = formatOf({});
  assert.deepEqual(
    [format.numberFormat, format.horizontal, format.vertical, format.locked, format.fillColor],
    ['General', 'general', 'bottom', true, null],
  );
});
