import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawBelow, drawOrder, generatorFrom, seededGenerator } from '../../src/engine/seededGenerator';

const take = (count: number, generator: () => number): readonly number[] => Array.from({ length: count }, generator);

test('the generator says what the reference implementation says', () => {
  // xoshiro128** 1.1 from the state 1, 2, 3, 4: the numbers that the Rust package rand_xoshiro tests itself by.
  assert.deepEqual(
    take(10, generatorFrom([1, 2, 3, 4])),
    [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804],
  );
});

test('the same seed gives the same numbers and near seeds unlike ones', () => {
  assert.deepEqual(take(20, seededGenerator(7)), take(20, seededGenerator(7)));
  const first = take(2000, seededGenerator(7));
  const next = take(2000, seededGenerator(8));
  // Of 32 bits two unrelated numbers share 16 on average; the mean of 2000 strays by 0.06.
  const shared = first.map((number, index) => 32 - bitsOf(number ^ next[index]!));
  const mean = shared.reduce((sum, count) => sum + count, 0) / shared.length;
  assert.ok(Math.abs(mean - 16) < 0.3, `${mean} bits`);
  assert.equal(new Set(first).size, 2000);
});

test('draws below a limit are alike often', () => {
  const generator = seededGenerator(1);
  const counts = Array<number>(7).fill(0);
  for (let draw = 0; draw < 70_000; draw += 1) counts[drawBelow(7, generator)]! += 1;
  // Each 10,000 times, give or take 93: five times that is beyond luck.
  assert.ok(
    counts.every(count => Math.abs(count - 10_000) < 5 * 93),
    counts.join(),
  );
});

test('numbers above the last whole multiple of the limit are drawn again', () => {
  const numbers = [2 ** 32 - 1, 2 ** 32 - 2, 5].values();
  // 2^32 is one more than a multiple of three, so its last number would make a zero likelier.
  assert.equal(
    drawBelow(3, () => numbers.next().value!),
    (2 ** 32 - 2) % 3,
  );
});

test('every order of four is drawn alike often', () => {
  const generator = seededGenerator(2);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 24_000; draw += 1) {
    const order = drawOrder(4, generator).join();
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  assert.equal(counts.size, 24);
  // Each 1,000 times, give or take 31.
  assert.ok([...counts.values()].every(count => Math.abs(count - 1000) < 5 * 31));
});

function bitsOf(number: number): number {
  return (number >>> 0).toString(2).replaceAll('0', '').length;
}
