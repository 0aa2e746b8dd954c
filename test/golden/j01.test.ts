import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFigures } from './assertFigures';
import { independentJ01 } from './independentJ01';
import { j01Expected } from './j01';

test('a second derivation of the golden case comes to every published figure', () => {
  assertFigures(independentJ01, j01Expected, 1e-6);
});

test('a second derivation of the golden case comes to the published shares to the pound', () => {
  assertFigures(independentJ01.pounds, j01Expected.pounds, 0);
});

test('the published figures hang together', () => {
  const { pounds, steadyState, withBias, withoutBias } = j01Expected;
  for (const [key, shares] of Object.entries(pounds)) {
    if (typeof shares !== 'number') {
      assert.equal(shares.HCC + shares.HC + shares.HFRA, pounds.total, key);
    }
  }
  const { HCC, HC, HFRA } = steadyState.byOrganisation;
  assertFigures(HCC + HC + HFRA, steadyState.total, 1e-9);
  for (const appraisal of [withoutBias, withBias]) {
    assertFigures(appraisal.presentBenefits - appraisal.presentCosts, appraisal.netPresentValue, 1e-9);
    const netTotal = Array.from<number>(appraisal.net).reduce((sum, flow) => sum + flow, 0);
    assertFigures(appraisal.cumulative[10], netTotal, 1e-9);
  }
});
