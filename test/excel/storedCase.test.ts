import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoredCase, storedXml } from '../../src/excel/storedCase';

test('a kept case reads back as it was, whatever it holds, with whether its run ended', () => {
  for (const finished of [true, false]) {
    const kept = { text: '{"title":"<A & B> \'s \\"case\\""}', finished };
    assert.deepEqual(readStoredCase(storedXml(kept)), kept);
  }
});

test('another prefix, as Excel may write it, changes nothing', () => {
  assert.deepEqual(readStoredCase('<a:case xmlns:a="urn:hjw:case:1" run="finished">x &amp; y</a:case>'), {
    text: 'x & y',
    finished: true,
  });
});

test('a part that is no case is none', () => {
  assert.equal(readStoredCase('<other xmlns="urn:hjw:case:1"/>'), null);
});
