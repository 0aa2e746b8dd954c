import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDifference, formatFigure, formatMoveShare } from '../../../src/taskpane/refresh/formatMove';

test('figures bear their unit', () => {
  assert.equal(formatFigure(5145, '£k'), '£5,145k');
  assert.equal(formatFigure(-17.25, '£k'), '−£17.3k');
  assert.equal(formatFigure(12, 'FTE'), '12 FTE');
  assert.equal(formatFigure(0.046, '%'), '4.6%');
  assert.equal(formatFigure(null, '£k'), '–');
});

test('differences bear their sign', () => {
  assert.equal(formatDifference(17, '£k'), '+£17k');
  assert.equal(formatDifference(-0.5, 'FTE'), '−0.5 FTE');
  assert.equal(formatDifference(0, '£k'), '£0k');
  assert.equal(formatMoveShare(0.003), '+0.3%');
  assert.equal(formatMoveShare(-0.145), '−14.5%');
});
