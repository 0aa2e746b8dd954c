import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../savedWorkbook';
import { errorCode, officeError, onNewSheet, startTestHost } from '../startTestHost';

const host = await startTestHost();

const years = [
  ['Year', 'Saving', 'Gap'],
  ['2012/13', 1.5, 9],
  ['2013/14', 4, 10],
  ['2014/15', 7.5, 11],
];

test('a chart of a block takes its categories from the first column and its names from the first row', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    const block = sheet.getRange('A1:C4');
    block.values = years;
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, block, Excel.ChartSeriesBy.columns);
    chart.load('name, chartType, id, title/text, legend/visible, legend/position');
    chart.series.load('items/name');
    await context.sync();
    assert.deepEqual([chart.name, chart.chartType, chart.title.text], ['Chart 1', 'ColumnClustered', 'Chart Title']);
    assert.deepEqual([chart.legend.visible, chart.legend.position], [true, 'Bottom']);
    assert.deepEqual(
      chart.series.items.map(series => series.name),
      ['Saving', 'Gap'],
    );
    const drawn = host.workbook.sheets.find(({ name }) => name === sheet.name)?.charts[0];
    assert.ok(drawn?.kind === 'added');
    const quoted = `'${sheet.name}'!`;
    assert.deepEqual(drawn.definition.series[1], {
      name: 'Gap',
      nameReference: `${quoted}$C$1`,
      categoriesReference: `${quoted}$A$2:$A$4`,
      valuesReference: `${quoted}$C$2:$C$4`,
    });
  });
});

test('a chart by rows takes its categories from the first row', async () => {
  await onNewSheet(async (sheet, context) => {
    const block = sheet.getRange('A1:D2');
    block.values = [
      ['', 'a', 'b', 'c'],
      ['Row', 1, 2, 3],
    ];
    const chart = sheet.charts.add('Line', block, 'Rows');
    chart.series.load('items/name');
    chart.load('chartType, title/text');
    await context.sync();
    assert.deepEqual(
      chart.series.items.map(series => series.name),
      ['Row'],
    );
    assert.deepEqual([chart.chartType, chart.title.text], ['Line', 'Row']);
  });
});

test('a series of numbers alone has no heading and no categories until it is given some', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    sheet.getRange('A1:C4').values = years;
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B2:B4'), 'Columns');
    const [first, second] = [chart.series.getItemAt(0), chart.series.add('Second')];
    first.name = 'First';
    first.setXAxisValues(sheet.getRange('A2:A4'));
    second.setValues(sheet.getRange('C2:C4'));
    second.setXAxisValues(sheet.getRange('A2:A4'));
    second.chartType = 'Line';
    first.format.fill.setSolidColor('#1F4E79');
    second.format.line.color = '#C00000';
    first.gapWidth = 60;
    first.overlap = 100;
    first.load('name, chartType, gapWidth, overlap, format/line/color');
    second.load('name, chartType, smooth');
    const count = chart.series.getCount();
    await context.sync();
    assert.deepEqual([first.name, first.chartType, first.gapWidth, first.overlap], ['First', 'ColumnStacked', 60, 100]);
    assert.deepEqual([second.name, second.chartType, second.smooth], ['Second', 'Line', false]);
    assert.equal(first.format.line.color, '#1F4E79');
    assert.equal(count.value, 2);
    const drawn = host.workbook.sheets.find(({ name }) => name === sheet.name)?.charts[0];
    assert.ok(drawn?.kind === 'added');
    assert.deepEqual(
      drawn.definition.series.map(series => [series.valuesReference, series.asLine]),
      [
        [`'${sheet.name}'!$B$2:$B$4`, undefined],
        [`'${sheet.name}'!$C$2:$C$4`, true],
      ],
    );
  });
});

test('a line is dashed where it is asked for, and solid again', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    sheet.getRange('A1:C4').values = years;
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns');
    const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    first.format.line.lineStyle = 'Dash';
    second.format.line.lineStyle = 'Dot';
    second.format.line.lineStyle = 'Continuous';
    first.load('format/line/lineStyle');
    second.load('format/line/lineStyle');
    await context.sync();
    assert.deepEqual([first.format.line.lineStyle, second.format.line.lineStyle], ['Dash', 'Continuous']);
    chart.axes.valueAxis.majorGridlines.format.line.lineStyle = 'Dash';
    assert.equal(await errorCode(context.sync()), 'NotImplemented');
  });
  const drawn = [...partsOf(host.save())].filter(([path]) => path.startsWith('xl/charts/')).map(([, xml]) => xml);
  assert.equal(drawn.filter(xml => xml.includes('<a:prstDash val="dash"/><a:round/>')).length, 1);
});

test('axes, legend and titles are read back as set', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B4').values = years.map(row => row.slice(0, 2));
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
    chart.name = 'Tornado';
    chart.title.text = 'What matters most';
    chart.title.format.font.bold = true;
    chart.title.format.font.size = 12;
    chart.title.format.font.color = '#333333';
    chart.legend.visible = false;
    chart.legend.position = 'Right';
    const { categoryAxis, valueAxis } = chart.axes;
    valueAxis.title.text = '£ million';
    valueAxis.numberFormat = '#,##0.0';
    valueAxis.minimum = 5;
    valueAxis.majorGridlines.format.line.color = '#D9DEE4';
    valueAxis.majorGridlines.visible = false;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = 'Low';
    chart.load('name, title/text, title/visible, title/format/font, legend/visible');
    valueAxis.load('numberFormat, minimum, reversePlotOrder, title/text, title/visible, majorGridlines/visible');
    categoryAxis.load('reversePlotOrder, tickLabelPosition, title/visible');
    await context.sync();
    assert.deepEqual([chart.name, chart.title.text, chart.title.visible], ['Tornado', 'What matters most', true]);
    const { bold, size, color } = chart.title.format.font;
    assert.deepEqual([bold, size, color, chart.legend.visible], [true, 12, '#333333', false]);
    assert.deepEqual(
      [valueAxis.numberFormat, valueAxis.minimum, valueAxis.reversePlotOrder, valueAxis.title.text],
      ['#,##0.0', 5, false, '£ million'],
    );
    assert.equal(valueAxis.majorGridlines.visible, false);
    assert.deepEqual(
      [categoryAxis.reversePlotOrder, categoryAxis.tickLabelPosition, categoryAxis.title.visible],
      [true, 'Low', false],
    );
    chart.title.visible = false;
    chart.title.load('text');
    await context.sync();
    assert.equal(chart.title.text, '');
  });
});

test('a chart is placed between two cells and tells its place in points', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B4').values = years.map(row => row.slice(0, 2));
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
    sheet.getRange('A:A').format.columnWidth = 100;
    chart.setPosition('B3', 'D12');
    chart.load('left, top, width, height');
    await context.sync();
    // One column of 100 points lies before B, two rows of 15 before row 3; it covers three columns and ten rows.
    assert.deepEqual([chart.left, chart.top, chart.width, chart.height].map(Math.round), [100, 30, 144, 150]);
    chart.width = 96;
    chart.load('width, left');
    await context.sync();
    assert.deepEqual([chart.width, chart.left].map(Math.round), [96, 100]);
  });
});

test('charts are found by name, counted and deleted', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B4').values = years.map(row => row.slice(0, 2));
    for (const name of ['One', 'Two']) sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns').name = name;
    await context.sync();
    sheet.charts.getItem('one').delete();
    const missing = sheet.charts.getItemOrNullObject('One').load('isNullObject');
    sheet.charts.load('items/name, count');
    await context.sync();
    assert.equal(missing.isNullObject, true);
    assert.deepEqual(
      sheet.charts.items.map(chart => chart.name),
      ['Two'],
    );
    sheet.charts.getItem('One');
    assert.equal(await errorCode(context.sync()), 'ItemNotFound');
  });
});

test('kinds of chart that the host does not draw are NotImplemented by name', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns');
    const error = await officeError(context.sync());
    assert.equal(error.code, 'NotImplemented');
    assert.match(error.message, /Pie/);
  });
});
