import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debounced } from '../../src/taskpane/debounced';

test('calls in a burst count once, after the last; one forgotten does not count', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let acts = 0;
  const later = debounced(() => (acts += 1), 100);
  later.call();
  t.mock.timers.tick(99);
  later.call();
  t.mock.timers.tick(99);
  assert.equal(acts, 0);
  t.mock.timers.tick(1);
  assert.equal(acts, 1);
  later.call();
  later.cancel();
  t.mock.timers.tick(200);
  assert.equal(acts, 1);
});
