import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absent, first, internalRate, least, previous, rank, sum, sumWhere } from '../../src/lines/expression';
import { layOut } from '../../src/lines/layout';
import type { Binding } from '../../src/lines/binding';
import type { Line } from '../../src/lines/line';
import { rule } from '../../src/lines/rule';
import { formulaWriter } from '../../src/lines/writeFormula';
import { chapter } from '../../src/lines/line';
import { bindToy, fruit, month, shop, toyChapter } from './smallModel';

const text = (id: string): { id: string; name: string; sentence: string } => ({ id, name: id, sentence: id });

/** All formulas of a line in the order of its members. */
function formulasOf(binding: Binding, line: Line): string[] {
  const writer = formulaWriter(layOut(binding, 1), key => (key === 'sales' ? 'Sales' : "The owner's figures"));
  return Array.from({ length: binding.countOf(line) }, (_, offset) =>
    writer.formula(line, binding.positionOf(line, offset)),
  );
}

test('a line in columns reads its neighbours in the same row', () => {
  const sales = toyChapter();
  const gross = sales.input({ ...text('gross'), unit: '£', per: [shop] });
  const cost = sales.input({ ...text('cost'), unit: '£', per: [shop] });
  const net = sales.line({ ...text('net'), unit: '£', per: [shop], rule: rule`${gross} - ${cost}` });
  assert.deepEqual(formulasOf(bindToy(sales), net), ['$D3-$E3', '$D4-$E4']);
});

test('a running total is one formula along the row but for its first step', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: '£', per: [month] });
  const running = sales.line({
    ...text('running'),
    unit: '£',
    per: [month],
    rule: self => first(month, sold, rule`${previous(self, month)} + ${sold}`),
  });
  assert.deepEqual(formulasOf(bindToy(sales), running), ['D$3', 'D$4+E$3', 'E$4+F$3']);
});

test('a sum along neighbouring cells is a range, and elsewhere a sum by the labels of the rows', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: '£', per: [shop, fruit] });
  const byShop = sales.line({ ...text('byShop'), unit: '£', per: [shop], rule: sum(sold, fruit) });
  const byFruit = sales.line({ ...text('byFruit'), unit: '£', per: [fruit], rule: sum(sold, shop) });
  const binding = bindToy(sales);
  assert.deepEqual(formulasOf(binding, byShop), ['SUM($D$3:$D$4)', 'SUM($D$5:$D$6)']);
  assert.deepEqual(formulasOf(binding, byFruit), [
    'SUMIFS($D$3:$D$6,$B$3:$B$6,$A13)',
    'SUMIFS($D$3:$D$6,$B$3:$B$6,$A14)',
  ]);
});

test('a figure on another sheet is named with the sheet, quoted where it must be', () => {
  const owner = chapter('Owner', 'owner');
  const price = owner.input({ ...text('price'), unit: '£', per: [] });
  const sales = toyChapter();
  const twice = sales.line({ ...text('twice'), unit: '£', per: [], rule: rule`${price} * 2` });
  assert.deepEqual(formulasOf(bindToy(owner, sales), twice), ["'The owner''s figures'!$D$3*2"]);
});

test('brackets stand only where they change the result', () => {
  const sales = toyChapter();
  const a = sales.input({ ...text('a'), unit: 'number', per: [] });
  const b = sales.input({ ...text('b'), unit: 'number', per: [] });
  const line = sales.line({
    ...text('line'),
    unit: 'number',
    per: [],
    rule: rule`(${a} * ${b}) + ${a} - (${a} - ${b}) / (${a} * ${b}) * (${a} + ${b}) ^ 2`,
  });
  assert.deepEqual(formulasOf(bindToy(sales), line), ['$D$3*$D$4+$D$3-($D$3-$D$4)/($D$3*$D$4)*($D$3+$D$4)^2']);
});

test('blank results, rates and ranks are written in functions that every Excel knows', () => {
  const sales = toyChapter();
  const flow = sales.input({ ...text('flow'), unit: '£?', per: [month] });
  const sold = sales.input({ ...text('sold'), unit: '£', per: [shop] });
  const lowest = sales.line({ ...text('lowest'), unit: '£', per: [], rule: least(flow, month) });
  const guarded = sales.line({
    ...text('guarded'),
    unit: '£',
    per: [month],
    rule: rule`if(given(${flow}), ${flow}, 0)`,
  });
  const rate = sales.line({ ...text('rate'), unit: '%', per: [], rule: internalRate(guarded, month) });
  const place = sales.line({ ...text('place'), unit: 'number', per: [shop], rule: rank(sold, shop) });
  const none = sales.line({ ...text('none'), unit: 'number', per: [], rule: absent });
  const binding = bindToy(sales);
  assert.deepEqual(formulasOf(binding, lowest), ['IF(COUNT($D$3:$F$3)=0,"",MIN($D$3:$F$3))']);
  assert.deepEqual(formulasOf(binding, guarded)[1], 'IF(ISNUMBER(E$3),E$3,0)');
  assert.match(formulasOf(binding, rate)[0] ?? '', /^IFERROR\(IRR\(\$D\$\d+:\$F\$\d+\),""\)$/);
  assert.equal(formulasOf(binding, place)[1], 'SUMPRODUCT(1*($D$6:$D$7>$D7))+SUMPRODUCT(1*($D$6:$D7=$D7))');
  assert.deepEqual(formulasOf(binding, none), ['""']);
});

test('a figure looked up by its key is a sum by that key, and a power of e is EXP', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [shop, month] });
  const number = sales.input({ ...text('number'), unit: 'number', per: [month] });
  const wanted = sumWhere(sold, month, number, rule`${number} - 1`);
  const before = sales.line({ ...text('before'), unit: 'number', per: [shop, month], rule: wanted });
  const grown = sales.line({ ...text('grown'), unit: 'number', per: [month], rule: rule`exp(0 - ${number})` });
  const binding = bindToy(sales);
  assert.deepEqual(formulasOf(binding, before).slice(0, 2), [
    'SUMIFS($D3:$F3,$D$7:$F$7,D$7-1)',
    'SUMIFS($D3:$F3,$D$7:$F$7,E$7-1)',
  ]);
  assert.equal(formulasOf(binding, grown)[0], 'EXP(0-D$7)');
});

test('figures and keys that run in different directions cannot be looked up', () => {
  const sales = toyChapter();
  const sold = sales.input({ ...text('sold'), unit: 'number', per: [month, shop] });
  const number = sales.input({ ...text('number'), unit: 'number', per: [month] });
  const found = sales.line({
    ...text('found'),
    unit: 'number',
    per: [shop],
    rule: sumWhere(sold, month, number, rule`1`),
  });
  assert.throws(() => formulasOf(bindToy(sales), found), /must run alike/);
});
