import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_THRESHOLD, isMaterial } from '../../src/refresh/materiality';

test('by default a hundred thousand pounds or a tenth is material, whichever comes first', () => {
  assert.equal(isMaterial('£k', 100, 0.001, DEFAULT_THRESHOLD), true);
  assert.equal(isMaterial('£k?', -99.9, -0.0999, DEFAULT_THRESHOLD), false);
  assert.equal(isMaterial('£k', -5, -0.1, DEFAULT_THRESHOLD), true);
  assert.equal(isMaterial('£k', 17, 17 / 5145, DEFAULT_THRESHOLD), false);
});

test('where there was nothing before, any share is exceeded', () => {
  assert.equal(isMaterial('£k', 1, null, DEFAULT_THRESHOLD), true);
  assert.equal(isMaterial('£k', 1, null, { absolute: 100 }), false);
});

test('an amount in pounds does not judge staff: without a share every change of them is material', () => {
  assert.equal(isMaterial('FTE', 1, 0.01, { absolute: 100 }), true);
  assert.equal(isMaterial('FTE', 200, 0.01, { absolute: 100, relative: 0.05 }), false);
});

test('no change is never material', () => {
  assert.equal(isMaterial('£k', 0, null, {}), false);
});
