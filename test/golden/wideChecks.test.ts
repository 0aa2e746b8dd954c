import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/model/dimensions';
import { modelOfWide } from './wide/modelOfWide';
import type { WideInputs } from './wideCase';
import { wideBase, wideVariants } from './wideCase';

const CHECKS = check.members ?? [];

/** The checks that do not hold. */
function failing(inputs: WideInputs): readonly string[] {
  const model = modelOfWide(inputs);
  const failed = CHECKS.filter((_, index) => model('checkHolds')[index] === 0);
  assert.deepEqual(model('failedChecks'), [failed.length]);
  return failed;
}

/** Puts one figure of a table in place of another. */
function put(table: number[][], row: number, column: number, figure: number): number[][] {
  return table.map((figures, at) => (at === row ? figures.toSpliced(column, 1, figure) : figures));
}

for (const [name, inputs] of Object.entries(wideVariants))
  test(`every check holds in the wide case ${name}`, () => assert.deepEqual(failing(inputs), []));

/**
 * What breaks each check, and what it breaks beside. No input breaks the three that hold two routes against each other:
 * the two to the net present social value, the real and the nominal, and the shares against the whole; charges add to
 * what is charged even where services use each other in a closed loop.
 */
const breaches: readonly (readonly [string, Partial<WideInputs>, readonly string[]])[] = [
  [
    'a net budget one thousand from its stated total, where half a thousand is tolerated',
    { tolerance: 0.5 },
    ['Net budgets agree with the totals stated by the sources'],
  ],
  [
    'a negative staff number',
    { staff: put(wideBase.staff, 2, 3, -1) },
    ['No budget, income or staff number is negative'],
  ],
  [
    'an internal recharge with no counterpart',
    { internalRecharges: put(wideBase.internalRecharges, 0, 0, -125) },
    ['Internal recharges add to nothing where both sides are recorded'],
  ],
  [
    'more joint spend than spend',
    { alreadyJointSpend: put(wideBase.alreadyJointSpend, 2, 2, 251) },
    ['Addressable procurement is not negative'],
  ],
  [
    'a curve that ends at 95%',
    { paceShape: ['Table', 'Linear', 'Step'], phasing: [0, 0.15, 0.35, 0.6, 0.8, 0.9, 0.9, 0.95] },
    ['Phasing rises from 0% to 100%'],
  ],
  [
    'a curve that falls',
    { paceShape: ['Table', 'Linear', 'Step'], phasing: [0, 0.15, 0.35, 0.3, 0.8, 0.9, 0.9, 1] },
    ['Phasing rises from 0% to 100%'],
  ],
  [
    'weights that add to 95% for a key that is not in use',
    { driverWeight: 0.2 },
    ['Weights of the blended key add to 100%'],
  ],
  [
    'weights that add to 95% for the key by which benefits are shared',
    { driverWeight: 0.2, keyChosen: ['Staff', 'Running cost', 'Blended key'] },
    ['Weights of the blended key add to 100%', 'The bodies together receive every benefit'],
  ],
  [
    'levers on a service whose income exceeds its cost',
    {
      leverOverlap: 'Sequential',
      externalIncome: put(wideBase.externalIncome, 2, 3, 100),
      statedNet: [6580, 3400, 1480],
      leverRate: [0, 0, 0.5],
      leverRateHere: wideBase.leverRateHere.map((rows, body) =>
        rows.map((row, service) => row.map(() => (body === 2 && service === 3 ? 0.5 : 0))),
      ),
    },
    ['Levers together save no more than if they did not overlap'],
  ],
  [
    'a margin greater than all budgets',
    { newIncome: put(wideBase.newIncome, 0, 0, 100000) },
    ['Yearly saving stays within the baseline and addressable procurement'],
  ],
  [
    'payers who bear 110% of a cost',
    { payerPart: wideBase.payerPart.map((row, cost) => (cost === 1 ? [0.5, 0.3, 0.3] : row)) },
    ['The bodies together bear every cost'],
  ],
  ['services bought of nobody', { boughtServices: [20, 50, 40] }, ['What the bodies sell each other is what they buy']],
  [
    'a body that loses in its own budgets',
    { externalIncome: put(wideBase.externalIncome, 2, 0, 3000), statedNet: [6580, 3400, -1400] },
    ['Every body gains from every key'],
  ],
];

for (const [what, change, broken] of breaches)
  test(`${what} breaks ${broken.length === 1 ? 'one check' : `${broken.length} checks`} and no other`, () =>
    assert.deepEqual(failing({ ...wideBase, ...change }), broken));
