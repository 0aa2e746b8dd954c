import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeIssue } from '../../src/issue/describeIssue';

test('an issue reads as place, problem and remedy', () => {
  const line = describeIssue({
    code: 'unit-unknown',
    severity: 'error',
    message: 'The unit of the column is not stated.',
    remedy: 'Say £ or £000 in the heading.',
    place: { file: 'budget.xlsx', sheet: 'Summary', cell: 'C7' },
  });
  assert.equal(
    line,
    'budget.xlsx, sheet "Summary", cell C7: The unit of the column is not stated. Say £ or £000 in the heading.',
  );
});

test('an issue without a place starts with the problem', () => {
  const line = describeIssue({
    code: 'x',
    severity: 'note',
    message: 'No source was given.',
    remedy: 'Choose one.',
    place: {},
  });
  assert.equal(line, 'No source was given. Choose one.');
});
