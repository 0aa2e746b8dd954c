import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from '../../src/lines/layout';
import { chapter } from '../../src/lines/line';
import { rule } from '../../src/lines/rule';
import { bindToy, fruit, month, shop, toyChapter } from './smallModel';

const text = (id: string): { id: string; name: string; sentence: string } => ({ id, name: id, sentence: '' });

test('without totals blocks follow each other with one row between', () => {
  const sales = toyChapter();
  sales.input({ ...text('sold'), unit: '£k', per: [shop] });
  sales.input({ ...text('rate'), unit: '%', per: [month] });
  const { blocks } = layOut(bindToy(sales), 5);
  assert.deepEqual(
    blocks.map(({ heading, firstRow, rowCount, totalRow, totalColumn }) => [
      heading,
      firstRow,
      rowCount,
      totalRow,
      totalColumn,
    ]),
    [
      [6, 7, 2, null, null],
      [10, 11, 1, null, null],
    ],
  );
});

test('figures that add up have a row below where they run down, and a column beyond where they run across', () => {
  const sales = toyChapter();
  sales.input({ ...text('sold'), unit: '£k', per: [shop] });
  sales.input({ ...text('byMonth'), unit: '£k', per: [shop, fruit, month] });
  sales.input({ ...text('rate'), unit: '%', per: [month] });
  const layout = layOut(bindToy(sales), 5, line => line.unit === '£k');
  assert.deepEqual(
    layout.blocks.map(({ kind, firstRow, rowCount, totalRow, totalColumn }) => [
      kind,
      firstRow,
      rowCount,
      totalRow,
      totalColumn,
    ]),
    [
      ['columns', 7, 2, 9, null],
      ['grid', 13, 4, null, 7],
      ['rows', 19, 1, null, null],
    ],
  );
  assert.equal(layout.endOf('sales'), 21);
});

test('a chapter that heads its sheet stands above those it is worked out from', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: '£k', per: [shop] });
  const result = chapter('Result', 'sales', { isHead: true });
  const doubled = result.line({ ...text('doubled'), unit: '£k', per: [shop], rule: rule`${sold} + ${sold}` });
  const layout = layOut(bindToy(sales, result), 5);
  assert.ok(layout.blockOf(doubled).firstRow < layout.blockOf(sold).firstRow);
});
