import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  financialYearOfDate,
  financialYearOfTypedDate,
  findFinancialYear,
  firstCalendarYear,
} from '../../src/reference/financialYear';

test('a financial year is known in every spelling', () => {
  const texts = [
    '2011/12',
    '2011-12',
    '2011–12',
    '2011/2012',
    '11/12',
    '11-12',
    'FY12',
    'FY2012',
    'FY 11/12',
    '2011 to 2012',
  ];
  const within = ['Budget 11/12 (Original)', 'Revenue Outturn Summary (RS): 2011-12 data', 'year ending 31 March 2012'];
  for (const text of [...texts, ...within, 'at 1 April 2011']) assert.equal(findFinancialYear(text), '2011/12', text);
});

test('the turn of the century is a year like others', () => {
  assert.equal(findFinancialYear('1999/00'), '1999/00');
  assert.equal(findFinancialYear('99/00'), '1999/00');
  assert.equal(findFinancialYear('2009/10'), '2009/10');
});

test('years that do not follow each other, dates in figures and lone years are no financial year', () => {
  for (const text of ['11/13', '2011/14', '11/12/2011', '2011', 'E6052', '12', 'lines 190 to 698', '3-4 posts']) {
    assert.equal(findFinancialYear(text), null, text);
  }
});

test('a month belongs to the financial year that begins in April', () => {
  assert.equal(financialYearOfDate(2012, 3), '2011/12');
  assert.equal(financialYearOfDate(2012, 4), '2012/13');
});

test('the date that Excel makes of a typed 11/12 is the year 2011/12, by British and by American rules', () => {
  assert.equal(financialYearOfTypedDate(2024, 12, 11), '2011/12');
  assert.equal(financialYearOfTypedDate(2024, 11, 12), '2011/12');
  assert.equal(financialYearOfTypedDate(2012, 3, 31), '2011/12');
});

test('a financial year tells the calendar year in which it begins', () => {
  assert.equal(firstCalendarYear('2011/12'), 2011);
});
