import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPounds, formatShare } from '../../src/taskpane/formatFigures';

test('pounds have thousands commas and negatives stand in brackets', () => {
  const cases: [number, string][] = [
    [0, '£0'],
    [1234567, '£1,234,567'],
    [-1500, '(£1,500)'],
    [-0.4, '£0'],
    [999.5, '£1,000'],
  ];
  for (const [pounds, text] of cases) assert.equal(formatPounds(pounds), text);
});

test('a share has one decimal', () => {
  const cases: [number, string][] = [
    [0.6857, '68.6%'],
    [1, '100.0%'],
    [0, '0.0%'],
  ];
  for (const [share, text] of cases) assert.equal(formatShare(share), text);
});
