import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCaseDocument } from '../../src/model/parseCaseDocument';

const codes = (text: string): string[] => {
  const parsed = parseCaseDocument(text, 'case.json');
  return parsed.ok ? [] : parsed.issues.map(issue => issue.code);
};

test('a document that is no JSON, or no case, is refused by the name of its file', () => {
  assert.deepEqual(codes('{'), ['case-not-json']);
  assert.deepEqual(codes('[]'), ['case-format']);
  assert.deepEqual(codes('{"format":"other"}'), ['case-format']);
});

test('members must be lists of different names', () => {
  assert.deepEqual(codes('{"format":"hjw-case/1","members":{"organisation":["A","A"]}}'), ['case-member-list']);
});

test('an input that the model does not have is refused with those that it has', () => {
  const parsed = parseCaseDocument('{"format":"hjw-case/1","inputs":{"leverRates":1}}', 'case.json');
  assert.ok(!parsed.ok);
  assert.equal(parsed.issues[0]?.code, 'case-input-unknown');
  assert.match(parsed.issues[0].remedy, /leverRate,/);
});
