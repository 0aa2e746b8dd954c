import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeRule, type RuleWords } from '../../src/lines/describeRule';
import {
  absent,
  at,
  each,
  first,
  internalRate,
  least,
  previous,
  rank,
  sum,
  sumWhere,
} from '../../src/lines/expression';
import type { Expression } from '../../src/lines/expression';
import type { Line } from '../../src/lines/line';
import { rule } from '../../src/lines/rule';
import { view } from '../../src/model/dimensions';
import { jointWorking } from '../../src/model/jointWorking';
import { month, shop, toyChapter } from './smallModel';

const words: RuleWords = { lineName: line => line.name, memberWord: dimension => dimension.heading.toLowerCase() };
const sales = toyChapter();
const input = (name: string) =>
  sales.input({ id: name, name, unit: 'number', per: [shop, month], sentence: 'A figure of the toy.' });
const [A, B, C, Ago] = [input('A'), input('B'), input('C'), input('Ago')];
const maybe = sales.input({ id: 'maybe', name: 'Maybe', unit: 'number?', per: [shop], sentence: 'Blank at times.' });
const number = sales.input({ id: 'number', name: 'Number', unit: 'number', per: [month], sentence: 'Counts months.' });
const seen = sales.input({ id: 'seen', name: 'Seen', unit: 'number', per: [view], sentence: 'A figure of two views.' });

const said = (part: Expression): string =>
  describeRule(part, words)
    .map(({ when, text }) => (when === undefined ? text : `${when}: ${text}`))
    .join(' | ');

test('arithmetic keeps the brackets that it needs and no others', () => {
  assert.equal(said(rule`${A} + ${B} * ${C}`), 'A + B × C');
  assert.equal(said(rule`(${A} + ${B}) * ${C}`), '(A + B) × C');
  assert.equal(said(rule`${A} - (${B} - ${C})`), 'A − (B − C)');
  assert.equal(said(rule`(${A} - ${B}) - ${C}`), 'A − B − C');
  assert.equal(said(rule`${A} / (${B} * ${C})`), 'A ÷ (B × C)');
  assert.equal(said(rule`${A} + (${B} + ${C})`), 'A + B + C');
  assert.equal(said(rule`${A} ^ (1 / ${B}) - 1`), 'A ^ (1 ÷ B) − 1');
  assert.equal(said(rule`-${A} * ${B}`), '(−A) × B');
});

test('choices, bounds and rounding are said in words', () => {
  assert.equal(said(rule`if(${A} > 0, 1, 0)`), '1 if A > 0, otherwise 0');
  assert.equal(said(rule`if(given(${maybe}), ${maybe}, ${A} * 2)`), 'Maybe, or where it is blank A × 2');
  assert.equal(
    said(rule`if(given(${maybe}), ${A} / ${maybe}, ${absent})`),
    'if Maybe is given: A ÷ Maybe; otherwise blank',
  );
  assert.equal(
    said(rule`if(${A} = 0, ${B}, if(${A} <= 1, ${C}, 0)) * 2`),
    '(if A = 0: B; or if A ≤ 1: C; otherwise 0) × 2',
  );
  assert.equal(
    said(rule`max(${A} - ${B}, 0) + min(${A}, ${B})`),
    '(the larger of A − B and 0) + (the smaller of A and B)',
  );
  assert.equal(
    said(rule`if(and(${A} > 0, ${B} < 0), abs(${A}), exp(${B}))`),
    'if A > 0 and B < 0: (the size of A); otherwise e ^ B',
  );
  assert.equal(said(rule`floor(${A} / ${B})`), '(A ÷ B) rounded down');
  assert.equal(
    said(rule`round(${A}, 0) = round(${B}, ${C})`),
    '(A rounded to whole numbers) = (B rounded to C places)',
  );
});

test('figures along a dimension are named by its members', () => {
  assert.equal(said(rule`${A} / ${sum(A, shop)}`), 'A ÷ (the sum of A over every shop)');
  assert.equal(said(least(A, month)), 'the least A of any month');
  assert.equal(said(rank(A, shop)), 'the rank of A over every shop, 1 for the largest');
  assert.equal(said(internalRate(A, month)), 'the rate at which A over every month is worth nothing');
  assert.equal(
    said(sumWhere(A, month, number, rule`${number} - ${Ago}`)),
    'the sum of A over every month with Number = Number of this month − Ago',
  );
  assert.equal(said(at(seen, view, 'With optimism bias')), 'Seen [With optimism bias]');
});

test('a rule for the first step, or for each member, is said case by case', () => {
  assert.equal(
    said(first(month, A, rule`${previous(B, month)} + ${A}`)),
    "in the first month: A | in every later month: the previous month's B + A",
  );
  assert.equal(said(first(view, A, B)), 'As estimated: A | With optimism bias: B');
  assert.equal(
    said(each(view, { 'As estimated': A, 'With optimism bias': rule`${A} * ${B}` })),
    'As estimated: A | With optimism bias: A × B',
  );
});

test('the words of a rule of the joint model name every line that it reads, and no other', () => {
  for (const line of jointWorking.lines) {
    if (line.origin.kind !== 'rule') continue;
    const told = describeRule(line.origin.rule, { ...words, lineName: ({ id }) => `<${id}>` })
      .map(({ text }) => text)
      .join('\n');
    const named = [...told.matchAll(/<(\w+)>/g)].map(([, id]) => id ?? '');
    assert.deepEqual(
      [...new Set(named)].sort(),
      [...new Set(linesOf(line.origin.rule).map(({ id }) => id))].sort(),
      line.id,
    );
  }
});

/** Collects the lines of a rule on a way of its own: whatever in the plain data of its nodes is a line. */
function linesOf(part: unknown): readonly Line[] {
  if (typeof part !== 'object' || part === null) return [];
  const known = jointWorking.lines.find(line => line === part);
  if (known !== undefined) return [known];
  return Object.values(part).flatMap(linesOf);
}
