import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absent, first, previous, sum } from '../../src/lines/expression';
import type { Expression } from '../../src/lines/expression';
import { buildModel } from '../../src/lines/model';
import { rule } from '../../src/lines/rule';
import { month, shop, toyChapter } from './smallModel';

const text = (id: string): { id: string; name: string; sentence: string } => ({ id, name: id, sentence: id });

/** Builds a model of one line with this rule over sold [shop, month] in pieces and price [] in pounds a piece. */
function build(
  make: (lines: { sold: Expression<'shop' | 'month'>; price: Expression<never> }) => Expression,
  unit = '£',
): void {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'piece', per: [shop, month] });
  const price = sales.input({ ...text('price'), unit: '£/piece', per: [] });
  sales.line({
    ...text('made'),
    unit,
    per: [shop, month],
    rule: make({ sold, price }) as Expression<'shop' | 'month'>,
  });
  buildModel([sales.chapter]);
}

test('pounds a piece times pieces are pounds', () => {
  assert.doesNotThrow(() => build(({ sold, price }) => rule`${sold} * ${price}`));
});

test('adding pounds to pieces is refused', () => {
  assert.throws(() => build(({ sold, price }) => rule`${sold} + ${price}`), /Line "made": it cannot combine by "\+"/);
});

test('a rule that gives another unit than its line is refused', () => {
  assert.throws(() => build(({ sold }) => sold), /its rule gives piece, but its unit is £/);
});

test('calculating with a figure that may be absent is refused', () => {
  assert.throws(
    () => build(({ sold, price }) => rule`if(${sold} > 0, absent, ${price} * ${sold}) + ${price} * ${sold}`),
    /may be absent/,
  );
});

test('previous outside the later part of first is refused', () => {
  assert.throws(
    () => build(({ sold, price }) => rule`${previous(sold, month)} * ${price}`),
    /belongs in the later part of first/,
  );
});

test('a line that reads itself without going back is refused', () => {
  const bad = toyChapter();
  bad.line({ ...text('loop'), unit: 'number', per: [month], rule: self => first(month, rule`1`, rule`${self} + 1`) });
  assert.throws(() => buildModel([bad.chapter]), /refers to itself other than through previous/);
});

test('a line kept per fewer dimensions than its rule varies by is refused', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [shop, month] });
  sales.line({ ...text('made'), unit: 'number', per: [shop], rule: sold as Expression<'shop'> });
  assert.throws(() => buildModel([sales.chapter]), /varies by month/);
});

test('a line used before it is defined is refused', () => {
  const early = toyChapter();
  const late = toyChapter();
  const sold = late.input({ ...text('sold'), unit: 'number', per: [month] });
  early.line({ ...text('total'), unit: 'number', per: [], rule: sum(sold, month) });
  assert.throws(() => buildModel([early.chapter, late.chapter]), /"sold" is used before it is defined/);
});

test('two lines of one id are refused', () => {
  const sales = toyChapter();
  sales.input({ ...text('sold'), unit: 'number', per: [] });
  sales.line({ ...text('sold'), unit: 'number', per: [], rule: absent });
  assert.throws(() => buildModel([sales.chapter]), /Two lines are called "sold"/);
});

test('a slip of the pen in a rule quotes the rule', () => {
  assert.throws(() => rule`1 + * 2`, /In the rule "1 \+ \* 2"/);
  assert.throws(() => rule`maximum(1, 2)`, /"maximum" is not known/);
  assert.throws(() => rule`(1 + 2`, /expected "\)"/);
});

test('net figures are never divided by gross ones: net pounds a head are no pay', () => {
  const build = (bottom: 'gross' | 'net'): void => {
    const sales = toyChapter();
    const net = sales.input({ ...text('net'), unit: '£', per: [shop], basis: 'net' });
    const staff = sales.input({ ...text('staff'), unit: 'FTE', per: [shop], basis: bottom });
    sales.line({ ...text('ratio'), unit: '£/FTE', per: [], rule: rule`${sum(net, shop)} / ${sum(staff, shop)}` });
    buildModel([sales.chapter]);
  };
  assert.throws(() => build('gross'), /Line "ratio": it divides net figures by gross ones/);
  assert.doesNotThrow(() => build('net'));
});
