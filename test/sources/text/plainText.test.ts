import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparableText, plainText, withoutMarks } from '../../../src/sources/text/plainText';

test('no-break spaces, line breaks and runs of spaces become one space', () => {
  assert.equal(plainText('  Supplies\u00a0&\r\n  services\u2009'), 'Supplies & services');
});

test('typographic dashes, minus signs and apostrophes become the plain ones', () => {
  assert.equal(plainText('2011–12 \u2212 £’000'), "2011-12 - £'000");
});

test('marks of footnotes and estimates at the end are taken off, brackets with words are kept', () => {
  assert.equal(withoutMarks('Legal*'), 'Legal');
  assert.equal(withoutMarks('Legal [note 2]'), 'Legal');
  assert.equal(withoutMarks('Hampshire (e)'), 'Hampshire');
  assert.equal(withoutMarks('Support services ²†'), 'Support services');
  assert.equal(withoutMarks('Support services (internal)'), 'Support services (internal)');
});

test('labels that differ in case, accents, ampersands, punctuation or Unicode form compare as alike', () => {
  assert.equal(comparableText('LEGAL & DEMOCRATIC*'), comparableText('Legal and democratic'));
  assert.equal(comparableText('Cafe\u0301'), comparableText('Caf\u00e9'));
  assert.equal(comparableText('Third-party payments'), comparableText('Third party  payments'));
  assert.notEqual(comparableText('Premises'), comparableText('Premise'));
});
