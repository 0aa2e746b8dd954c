import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readThreshold, writeThreshold } from '../../../src/taskpane/refresh/thresholdText';

test('a threshold is written as people type it and read back the same', () => {
  for (const threshold of [{ absolute: 100, relative: 0.1 }, { absolute: 2.5 }, { relative: 0.07 }])
    assert.deepEqual(readThreshold(writeThreshold(threshold)), threshold);
  assert.deepEqual(writeThreshold({ absolute: 100, relative: 0.07 }), { amount: '100', share: '7' });
});

test('commas and signs of units may be typed', () => {
  assert.deepEqual(readThreshold({ amount: '£1,500', share: '5 %' }), { absolute: 1500, relative: 0.05 });
});

test('words, negatives and two empty fields are no threshold', () => {
  assert.equal(readThreshold({ amount: 'much', share: '5' }), null);
  assert.equal(readThreshold({ amount: '-1', share: '' }), null);
  assert.equal(readThreshold({ amount: '', share: ' ' }), null);
});
