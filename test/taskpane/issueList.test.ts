import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../src/issue/issue';
import { issueList } from '../../src/taskpane/issueList';

const issue = (severity: Issue['severity'], message: string, file = 'a.xlsx'): Issue => ({
  code: 'any',
  severity,
  message,
  remedy: 'Do this.',
  place: { file },
});

test('errors come first, then warnings, then notes, each kind in the order found', () => {
  const sorted = issueList([issue('note', 'n'), issue('warning', 'w1'), issue('error', 'e'), issue('warning', 'w2')]);
  assert.deepEqual(
    sorted.map(one => one.message),
    ['e', 'w1', 'w2', 'n'],
  );
});

test('the same issue at the same place is said once, at another place again', () => {
  const sorted = issueList([issue('note', 'n'), issue('note', 'n'), issue('note', 'n', 'b.xlsx')]);
  assert.deepEqual(
    sorted.map(one => one.place.file),
    ['a.xlsx', 'b.xlsx'],
  );
});
