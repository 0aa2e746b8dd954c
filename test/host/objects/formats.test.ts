import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

await startTestHost();

test('a new cell looks as Excel makes it', async () => {
  await onNewSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1');
    format.load(
      'font/name, font/size, font/bold, font/italic, font/underline, font/color, fill/color, horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight, protection/locked',
    );
    await context.sync();
    const { name, size, bold, italic, underline, color } = format.font;
    assert.deepEqual(
      { name, size, bold, italic, underline, color },
      {
        name: 'Calibri',
        size: 11,
        bold: false,
        italic: false,
        underline: 'None',
        color: '#000000',
      },
    );
    assert.equal(format.fill.color, '#FFFFFF');
    assert.deepEqual([format.horizontalAlignment, format.verticalAlignment], ['General', 'Bottom']);
    assert.deepEqual([format.wrapText, format.indentLevel, format.protection.locked], [false, 0, true]);
    // 64 pixels by 20 pixels at 96 to the inch.
    assert.deepEqual([format.columnWidth, format.rowHeight], [48, 15]);
  });
});

test('every part of a format that is set is read back', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    range.set({
      format: {
        font: { name: 'Arial', size: 9, bold: true, italic: true, underline: 'Single', color: '#C00000' },
        fill: { color: '#FFEEAA' },
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 96,
        rowHeight: 30,
        protection: { locked: false },
      },
    });
    const { format } = sheet
      .getRange('C3')
      .load(
        'format/font, format/fill, format/horizontalAlignment, format/verticalAlignment, format/wrapText, format/indentLevel, format/columnWidth, format/rowHeight, format/protection',
      );
    await context.sync();
    const { name, size, bold, italic, underline, color } = format.font;
    assert.deepEqual([name, size, bold, italic, underline, color], ['Arial', 9, true, true, 'Single', '#C00000']);
    assert.equal(format.fill.color, '#FFEEAA');
    assert.deepEqual([format.horizontalAlignment, format.verticalAlignment], ['Center', 'Top']);
    assert.deepEqual([format.wrapText, format.indentLevel, format.protection.locked], [true, 2, false]);
    assert.deepEqual([format.columnWidth, format.rowHeight], [96, 30]);
  });
});

test('what differs among the cells of a range reads as null', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const { format } = sheet.getRange('A1:B1').load('format/font/bold, format/font/italic');
    await context.sync();
    assert.equal(format.font.bold, null);
    assert.equal(format.font.italic, false);
  });
});

test('a fill that is cleared is white again', async () => {
  await onNewSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = 'yellow';
    fill.clear();
    fill.load('color');
    await context.sync();
    assert.equal(fill.color, '#FFFFFF');
  });
});

test('edges lie on the outer cells and inside lines between them', async () => {
  await onNewSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:D4').format;
    borders.getItem('EdgeTop').style = 'Double';
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').weight = 'Medium';
    borders.getItem('InsideVertical').style = 'Dot';
    borders.getItem('EdgeTop').color = '#112233';
    const read = (address: string, edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'): Excel.RangeBorder =>
      sheet.getRange(address).format.borders.getItem(edge).load('style, weight, color');
    const top = read('C2', 'EdgeTop');
    const inner = read('C3', 'EdgeTop');
    const bottom = read('D4', 'EdgeBottom');
    const left = read('C3', 'EdgeLeft');
    const outer = read('B3', 'EdgeLeft');
    await context.sync();
    assert.deepEqual([top.style, top.color], ['Double', '#112233']);
    assert.equal(inner.style, 'None');
    assert.deepEqual([bottom.style, bottom.weight], ['Continuous', 'Medium']);
    assert.equal(left.style, 'Dot');
    assert.equal(outer.style, 'None');
  });
});

test('number formats are kept cell by cell and null leaves one as it is', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['0.00', '0%']];
    range.numberFormat = [[null, '#,##0']] as string[][];
    range.load('numberFormat');
    await context.sync();
    assert.deepEqual(range.numberFormat, [['0.00', '#,##0']]);
  });
});

test('a format of scattered cells goes to every one of them', async () => {
  await onNewSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1:B2,D4;F6');
    areas.format.font.bold = true;
    areas.format.borders.getItem('EdgeTop').style = 'Continuous';
    areas.load('address, areaCount, cellCount');
    areas.areas.load('items/address');
    const cells = ['B2', 'D4', 'F6', 'C3'].map(address => sheet.getRange(address).load('format/font/bold'));
    const below = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    assert.match(areas.address, /!A1:B2, '.*'!D4, '.*'!F6$/);
    assert.deepEqual([areas.areaCount, areas.cellCount], [3, 6]);
    assert.equal(areas.areas.items.length, 3);
    assert.deepEqual(
      cells.map(cell => cell.format.font.bold),
      [true, true, true, false],
    );
    assert.equal(below.style, 'None');
  });
});

test('whole columns are sized by their letters', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B:C').format.columnWidth = 100;
    const cells = ['B7', 'C1', 'D1'].map(address => sheet.getRange(address).load('format/columnWidth'));
    await context.sync();
    assert.deepEqual(
      cells.map(cell => Math.round(cell.format.columnWidth)),
      [100, 100, 48],
    );
  });
});

test('autofit makes the column of the longer text the wider one', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.values = [['short', 'a text that is a good deal longer']];
    range.format.autofitColumns();
    const cells = ['A1', 'B1'].map(address => sheet.getRange(address).load('format/columnWidth'));
    await context.sync();
    const [short, long] = cells.map(cell => cell.format.columnWidth);
    assert.ok(short! > 0 && long! > 5 * short!, `${short} and ${long}`);
  });
});

test('what is no colour or no alignment is an InvalidArgument', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = 'nonsense';
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
    sheet.getRange('A1').format.horizontalAlignment = 'Sideways' as 'Left';
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
  });
});
