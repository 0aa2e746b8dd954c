import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownBodies } from '../../src/reference/bodies';

test('no name or code stands for two bodies', () => {
  const seen = new Map<string, string>();
  for (const body of knownBodies) {
    const names = [body.code, ...body.names, ...body.listNames, ...body.codes.map(entry => entry.code)];
    for (const name of new Set(names)) {
      assert.equal(seen.get(name), undefined, name);
      seen.set(name, body.code);
    }
  }
});

test('every official code names the list it comes from', () => {
  for (const { codes } of knownBodies) {
    for (const { code, list } of codes) {
      assert.match(code, /^E\d{4,8}$/);
      assert.notEqual(list, '');
    }
  }
});
