import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownServices } from '../../src/reference/services';

test('there are the eleven services of the strategic case', () => {
  assert.equal(knownServices.length, 11);
});

test('no name stands for two services', () => {
  const names = knownServices.flatMap(service => [service.name, ...service.aliases]);
  assert.equal(new Set(names.map(name => name.toLowerCase())).size, names.length);
});
