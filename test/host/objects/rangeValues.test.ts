import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { errorCode, officeError, onNewSheet, startTestHost } from '../startTestHost';

await startTestHost();

/** Writes into A1 of a new sheet and answers what it then holds. */
async function entered(input: unknown, numberFormat = 'General'): Promise<{ value: unknown; formula: unknown }> {
  return onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    cell.load('values, formulas');
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown };
  });
}

test('values, formulas and results come back as Excel tells them', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C3');
    range.values = [
      ['Region', 'Q1', 'Q2'],
      ['North', 10, 20],
      ['South', true, '=SUM(B2:C2,12)'],
    ];
    range.load('values, formulas, valueTypes, address, rowIndex, columnIndex, rowCount, columnCount, cellCount');
    await context.sync();
    assert.deepEqual(range.values, [
      ['Region', 'Q1', 'Q2'],
      ['North', 10, 20],
      ['South', true, 42],
    ]);
    assert.equal(range.formulas[2]?.[2], '=SUM(B2:C2,12)');
    assert.deepEqual(range.valueTypes[2], ['String', 'Boolean', 'Double']);
    assert.match(range.address, /^'Test \d+'!A1:C3$/);
    assert.deepEqual(
      [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount],
      [0, 0, 3, 3, 9],
    );
  });
});

test('a text that spells a plain number becomes one', async () => {
  assert.deepEqual(await entered('12'), { value: 12, formula: 12 });
  assert.deepEqual(await entered(' -1.5e3 '), { value: -1500, formula: -1500 });
  assert.deepEqual(await entered('.5'), { value: 0.5, formula: 0.5 });
});

test('a text that is more than a plain number stays text', async () => {
  for (const text of ['12 %', '£5', '1,000', '2012-04-01', '12a', '-', '1e']) {
    assert.equal((await entered(text)).value, text);
  }
});

test('a leading apostrophe marks text and is no part of it', async () => {
  assert.equal((await entered("'12")).value, '12');
  assert.equal((await entered("'=A2")).value, '=A2');
});

test('in a cell formatted as text everything written as text stays text', async () => {
  assert.deepEqual(await entered('007', '@'), { value: '007', formula: '007' });
  assert.equal((await entered('=1+1', '@')).value, '=1+1');
});

test('truth values and errors are recognised in texts', async () => {
  assert.equal((await entered('true')).value, true);
  assert.equal((await entered('FALSE')).value, false);
  assert.equal((await entered('#N/A')).value, '#N/A');
  await onNewSheet(async (sheet, context) => {
    const cells = sheet.getRange('A1:C1');
    cells.values = [['#DIV/0!', '=ISERROR(A1)', '']];
    cells.load('values, valueTypes');
    await context.sync();
    assert.deepEqual(cells.values, [['#DIV/0!', true, '']]);
    assert.deepEqual(cells.valueTypes, [['Error', 'Boolean', 'Empty']]);
  });
});

test('null leaves a cell as it is and an empty text empties it', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.values = [[null, '', 9]];
    range.load('values');
    await context.sync();
    assert.deepEqual(range.values, [[1, '', 9]]);
  });
});

test('one value is written into every cell of a range', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    range.values = 7 as unknown as number[][];
    range.load('values');
    await context.sync();
    assert.deepEqual(range.values, [
      [7, 7],
      [7, 7],
    ]);
  });
});

test('an array of another shape is an InvalidArgument and writes nothing', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    await context.sync();
    const error = await officeError(
      (async () => {
        sheet.getRange('A1:B1').values = [
          [3, 4],
          [5, 6],
        ];
        await context.sync();
      })(),
    );
    assert.equal(error.code, 'InvalidArgument');
    const range = sheet.getRange('A1:B1').load('values');
    await context.sync();
    assert.deepEqual(range.values, [[1, 2]]);
  });
});

test('a formula that does not close is refused as it is entered', async () => {
  for (const formula of ['=SUM(A1', '="text', '=1+', '={1;2']) {
    const code = await errorCode(
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').formulas = [[formula]];
        await context.sync();
      }),
    );
    assert.equal(code, 'InvalidArgument', formula);
  }
});

test('a write of thousands of cells, which the client sends in pieces, arrives whole', async () => {
  await onNewSheet(async (sheet, context) => {
    const rows = Array.from({ length: 701 }, (_, row) =>
      Array.from({ length: 26 }, (_cell, column) => row * 26 + column),
    );
    const range = sheet.getRangeByIndexes(9, 0, 701, 26);
    range.values = rows;
    const total = sheet.getRange('A1');
    total.formulas = [['=SUM(A10:Z710)']];
    range.load('values');
    total.load('values');
    await context.sync();
    assert.deepEqual(range.values, rows);
    const cells = 701 * 26;
    assert.equal(total.values[0]?.[0], (cells * (cells - 1)) / 2);
  });
});

test('a large array of the wrong shape writes none of its pieces', async () => {
  await onNewSheet(async (sheet, context) => {
    const rows = Array.from({ length: 200 }, () => Array.from({ length: 20 }, () => 1));
    sheet.getRange('A1:T199').values = rows;
    await assert.rejects(context.sync());
    const used = sheet.getUsedRangeOrNullObject().load('isNullObject');
    await context.sync();
    assert.equal(used.isNullObject, true);
  });
});

test('text shows values under their number formats', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:E1');
    range.values = [[1234.5, 0.256, 41000, true, 'word']];
    range.numberFormat = [['#,##0.00', '0%', 'dd/mm/yyyy', 'General', '@']];
    range.load('text, numberFormat');
    await context.sync();
    // 41,000 days after 30 December 1899 is 1 April 2012.
    assert.deepEqual(range.text, [['1,234.50', '26%', '01/04/2012', 'TRUE', 'word']]);
    assert.equal(range.numberFormat[0]?.[1], '0%');
  });
});

test('whole rows and columns read as null and cannot be written', async () => {
  await onNewSheet(async (sheet, context) => {
    const column = sheet.getRange('B:B').load('values, address, rowCount, isEntireColumn');
    await context.sync();
    assert.equal(column.values, null);
    assert.deepEqual([column.rowCount, column.isEntireColumn], [1_048_576, true]);
    sheet.getRange('B:B').values = [[1]];
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
  });
});

test('clear empties content, formats or both', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    const bold = ['A1', 'B1', 'C1'].map(address => sheet.getRange(address).load('values, format/font/bold'));
    await context.sync();
    assert.deepEqual(
      bold.map(cell => [cell.values[0]?.[0] as unknown, cell.format.font.bold]),
      [
        ['', true],
        [2, false],
        ['', false],
      ],
    );
  });
});

test('what is cleared no longer counts in formulas', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[1], [2]];
    const total = sheet.getRange('B1');
    total.formulas = [['=SUM(A1:A2)']];
    await context.sync();
    sheet.getRange('A1').clear();
    total.load('values');
    await context.sync();
    assert.deepEqual(total.values, [[2]]);
  });
});

test('numbers, truths and plain words written come back as they were', async () => {
  const word = fc.stringMatching(/^[a-z][a-z ]{0,20}$/).filter(text => !/^(true|false)\s*$/.test(text));
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0),
    fc.boolean(),
    word,
  );
  await onNewSheet(async (sheet, context) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async rows => {
        const range = sheet.getRangeByIndexes(0, 0, rows.length, 3);
        range.values = rows;
        range.load('values');
        await context.sync();
        assert.deepEqual(range.values, rows);
      }),
      { numRuns: 40 },
    );
  });
});
