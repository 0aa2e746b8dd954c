import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  absent,
  at,
  each,
  first,
  internalRate,
  least,
  most,
  previous,
  rank,
  sum,
  sumWhere,
} from '../../src/lines/expression';
import { rule } from '../../src/lines/rule';
import { dimension } from '../../src/lines/dimension';
import { bindToy, evaluateToy, fruit, month, shop, toyChapter } from './smallModel';

const text = (id: string, name = id): { id: string; name: string; sentence: string } => ({
  id,
  name,
  sentence: `${name}.`,
});
const numbers = (list: readonly { toNumber(): number }[]): number[] => list.map(figure => figure.toNumber());

test('a rule broadcasts over the dimensions that one of its lines lacks', () => {
  const sales = toyChapter();
  const price = sales.input({ ...text('price'), unit: '£', per: [fruit] });
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [shop, fruit] });
  const takings = sales.line({ ...text('takings'), unit: '£', per: [shop, fruit], rule: rule`${price} * ${sold}` });
  const evaluation = evaluateToy(bindToy(sales), { price: [2, 3], sold: [10, 20, 30, 40] });
  assert.deepEqual(numbers(evaluation.figuresOf(takings)), [20, 60, 60, 120]);
  assert.equal(evaluation.figure(takings, 'South', 'Pear').toNumber(), 120);
});

test('folds draw one figure out of a dimension, wherever it stands in the line', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [shop, fruit] });
  const byFruit = sales.line({ ...text('byFruit'), unit: 'number', per: [fruit], rule: sum(sold, shop) });
  const smallest = sales.line({ ...text('smallest'), unit: 'number', per: [shop], rule: least(sold, fruit) });
  const largest = sales.line({ ...text('largest'), unit: 'number', per: [shop], rule: most(sold, fruit) });
  const place = sales.line({ ...text('place'), unit: 'number', per: [shop, fruit], rule: rank(sold, fruit) });
  const evaluation = evaluateToy(bindToy(sales), { sold: [1, 2, 5, 5] });
  assert.deepEqual(numbers(evaluation.figuresOf(byFruit)), [6, 7]);
  assert.deepEqual(numbers(evaluation.figuresOf(smallest)), [1, 5]);
  assert.deepEqual(numbers(evaluation.figuresOf(largest)), [2, 5]);
  assert.deepEqual(numbers(evaluation.figuresOf(place)), [2, 1, 1, 2]);
});

test('first and previous make a running total', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [month] });
  const running = sales.line({
    ...text('running'),
    unit: 'number',
    per: [month],
    rule: self => first(month, sold, rule`${previous(self, month)} + ${sold}`),
  });
  assert.deepEqual(numbers(evaluateToy(bindToy(sales), { sold: [1, 2, 4] }).figuresOf(running)), [1, 3, 7]);
});

test('an absent figure is left out by least and most, and is never taken for zero', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number?', per: [month] });
  const smallest = sales.line({ ...text('smallest'), unit: 'number', per: [], rule: least(sold, month) });
  const counted = sales.line({
    ...text('counted'),
    unit: 'number',
    per: [month],
    rule: rule`if(given(${sold}), ${sold}, 0 - 1)`,
  });
  const nothing = sales.line({ ...text('nothing'), unit: 'number', per: [], rule: absent });
  const evaluation = evaluateToy(bindToy(sales), { sold: [3, NaN, 2] });
  assert.equal(evaluation.figure(smallest).toNumber(), 2);
  assert.deepEqual(numbers(evaluation.figuresOf(counted)), [3, -1, 2]);
  assert.ok(evaluation.figure(nothing).isNaN());
});

test('each gives every fixed member its own rule, and at picks one of them', () => {
  const price = dimension('price', 'Price', 'down', ['Full', 'Half']);
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [shop] });
  const takings = sales.line({
    ...text('takings'),
    unit: 'number',
    per: [price, shop],
    rule: each(price, { Full: sold, Half: rule`${sold} / 2` }),
  });
  const half = sales.line({ ...text('half'), unit: 'number', per: [shop], rule: at(takings, price, 'Half') });
  assert.deepEqual(numbers(evaluateToy(bindToy(sales), { sold: [4, 6] }).figuresOf(half)), [2, 3]);
});

test('the internal rate of -100, 60, 60 is 13.07% and flows without a turn have none', () => {
  const sales = toyChapter();
  const flow = sales.input({ ...text('flow'), unit: '£', per: [shop, month] });
  const rate = sales.line({ ...text('rate'), unit: '%', per: [shop], rule: internalRate(flow, month) });
  const [north, south] = evaluateToy(bindToy(sales), { flow: [-100, 60, 60, 1, 2, 3] }).figuresOf(rate);
  // Closed form: 1/(1+r) is the positive root of 60v² + 60v - 100 = 0.
  const root = (-60 + Math.sqrt(3600 + 24000)) / 120;
  assert.ok(Math.abs((north?.toNumber() ?? 0) - (1 / root - 1)) < 1e-12);
  assert.ok(south?.isNaN());
});

test('arithmetic keeps the usual order and brackets', () => {
  const sales = toyChapter();
  const two = sales.input({ ...text('two'), unit: 'number', per: [] });
  const line = sales.line({
    ...text('line'),
    unit: 'number',
    per: [],
    rule: rule`1 + ${two} * 3 - (4 - ${two}) ^ 2 / ${two} - 1`,
  });
  assert.equal(
    evaluateToy(bindToy(sales), { two: [2] })
      .figure(line)
      .toNumber(),
    1 + 2 * 3 - (4 - 2) ** 2 / 2 - 1,
  );
});

test('a list of the wrong length is refused by the name of its line', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [shop] });
  const evaluation = evaluateToy(bindToy(sales), { sold: [1] });
  assert.throws(() => evaluation.figuresOf(sold), /"sold" needs 2 figures and was given 1/);
});

test('sumWhere looks a figure up by a key, any number of steps away, and finds nothing beyond the ends', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [shop, month] });
  const number = sales.line({
    ...text('number'),
    unit: 'number',
    per: [month],
    rule: self => first(month, rule`0`, rule`${previous(self, month)} + 1`),
  });
  const back = sales.input({ ...text('back'), unit: 'number', per: [shop] });
  const earlier = sales.line({
    ...text('earlier'),
    unit: 'number',
    per: [shop, month],
    rule: sumWhere(sold, month, number, rule`${number} - ${back}`),
  });
  const evaluation = evaluateToy(bindToy(sales), { sold: [1, 2, 4, 10, 20, 40], back: [1, 2] });
  assert.deepEqual(numbers(evaluation.figuresOf(earlier)), [0, 1, 2, 0, 0, 10]);
});

test('exp raises e to a power', () => {
  const sales = toyChapter();
  const power = sales.input({ ...text('power'), unit: 'number', per: [month] });
  const grown = sales.line({ ...text('grown'), unit: 'number', per: [month], rule: rule`exp(${power})` });
  const found = numbers(evaluateToy(bindToy(sales), { power: [0, 1, -1] }).figuresOf(grown));
  assert.deepEqual(found, [1, Math.E, 1 / Math.E]);
});
