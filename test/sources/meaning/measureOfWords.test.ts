import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetStatus, baselinePreference } from '../../../src/sources/meaning/budgetStatus';
import { measureOfWords } from '../../../src/sources/meaning/measureOfWords';

function kindsOf(words: readonly string[]): readonly (string | undefined)[] {
  return words.map(text => measureOfWords(text)?.kind);
}

test('the standard subjective groups are parts of gross expenditure, income and recharges', () => {
  const groups = [
    'Employees',
    'Premises',
    'Transport',
    'Supplies & services',
    'Third-party payments',
    'Transfer payments',
  ];
  for (const group of groups) assert.deepEqual(measureOfWords(group), { kind: 'gross', part: true }, group);
  assert.deepEqual(kindsOf(['Support services', 'Capital charges', 'Income']), ['recharge', 'capital', 'income']);
});

test('whole gross expenditure, net expenditure and income are told apart', () => {
  assert.deepEqual(measureOfWords('Gross expenditure'), { kind: 'gross', part: false });
  assert.deepEqual(measureOfWords('Total expenditure'), { kind: 'gross', part: false });
  assert.deepEqual(kindsOf(['Net expenditure', 'Net budget 2011/12', 'Net', 'Budget requirement']), [
    'net',
    'net',
    'net',
    'net',
  ]);
  assert.deepEqual(kindsOf(['External income', 'Fees and charges', 'Government grants']), [
    'income',
    'income',
    'income',
  ]);
});

test('income from within the body is a recharge, not external income', () => {
  assert.deepEqual(kindsOf(['Internal income', 'Internal recharges', 'Recharges to services']), [
    'recharge',
    'recharge',
    'recharge',
  ]);
});

test('only full-time equivalents are staff: heads, vacancies and net posts are not', () => {
  assert.deepEqual(kindsOf(['FTE (gross)', 'Budgeted WTE', 'Establishment']), ['staff', 'staff', 'staff']);
  assert.deepEqual(kindsOf(['Headcount', 'Vacancies', 'Net FTE']), ['other', 'other', 'other']);
});

test('spend with suppliers and funding gaps are known by their words', () => {
  const words = [
    'Generic categories',
    'Specialist',
    'of which schools',
    'Already placed through HCC contracts',
    'Placed jointly',
  ];
  assert.deepEqual(kindsOf(words), ['generic', 'specialist', 'schools', 'joint', 'joint']);
  assert.deepEqual(kindsOf(['Cumulative shortfall', 'Funding gap', 'Budget surplus/(deficit)']), ['gap', 'gap', 'gap']);
});

test('variances, percentages and unit costs are comparisons of figures, not figures', () => {
  assert.deepEqual(kindsOf(['Variance', '% of total', 'Cost per FTE', 'Change on year']), [
    'other',
    'other',
    'other',
    'other',
  ]);
});

test('a budget that excludes or includes schools is still a budget', () => {
  const words = [
    'Net budget (excluding schools)',
    'Gross budget incl. schools £m',
    'Staff (FTE, including schools staff)',
  ];
  assert.deepEqual(kindsOf(words), ['net', 'gross', 'staff']);
});

test('words that name both sides, or neither, tell nothing', () => {
  assert.deepEqual(kindsOf(['Income and expenditure', 'Budget 2011/12', 'Service', '']), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a baseline prefers the budget as set to the revised one, that to a forecast, that to an actual', () => {
  const words = ['Budget 11/12 (Original)', 'Rev Est', 'Forecast', 'Outturn'];
  const statuses = words.map(text => budgetStatus(text));
  assert.deepEqual(statuses, ['original budget', 'revised budget', 'forecast', 'actual']);
  assert.equal(budgetStatus('Est 11/12'), 'budget');
  const ranks = statuses.map(status => baselinePreference(status));
  assert.deepEqual(
    [...ranks].sort((first, second) => first - second),
    ranks,
  );
});
