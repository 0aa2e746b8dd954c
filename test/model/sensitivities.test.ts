import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bind } from '../../src/lines/binding';
import { assembleCase } from '../../src/model/assembleCase';
import { jointWorking } from '../../src/model/jointWorking';
import { findSensitivities } from '../../src/model/sensitivities';
import { j01Expected, j01Inputs } from '../golden/j01';
import { j01Case } from '../golden/j01Case';

const assembled = assembleCase({ document: j01Case(j01Expected.baseline, j01Expected.staff), facts: [] });
assert.ok(assembled.ok);
const found = findSensitivities(bind(jointWorking, assembled.value.members), assembled.value.figures);
const { presentBenefits, presentCosts, benefits, costs } = j01Expected.withBias;

/** Expected net present social values by hand from the golden case's published present values and flows. */
const byHand: Record<string, (to: number) => number> = {
  'Cost of change (multiplied by)': to => presentBenefits - presentCosts * to,
  'Realisation (share achieved)': to => presentBenefits * to - presentCosts,
  'Optimism bias on benefits (rate)': to =>
    (presentBenefits / (1 - j01Inputs.benefitHaircut)) * (1 - to) - presentCosts,
  'Discount rate (every year)': to =>
    [...benefits].reduce<number>(
      (worth, benefit, year) => worth + (benefit - (costs[year] ?? 0)) / (1 + to) ** year,
      0,
    ),
};

for (const [assumption, value] of Object.entries(byHand)) {
  test(`the swing of "${assumption}" is as worked by hand from the golden present values`, () => {
    const row = found.rows.find(each => each.assumption === assumption);
    assert.ok(row !== undefined);
    assert.ok(Math.abs(row.atLow.toNumber() - value(row.low.toNumber())) < 1e-6);
    assert.ok(Math.abs(row.atHigh.toNumber() - value(row.high.toNumber())) < 1e-6);
  });
}

test('every assumption moves the result, and the base is the golden value', () => {
  assert.ok(Math.abs(found.base.toNumber() - j01Expected.withBias.netPresentValue) < 1e-6);
  assert.deepEqual(
    found.rows.filter(row => row.swing.isZero()).map(row => row.assumption),
    [],
  );
});
