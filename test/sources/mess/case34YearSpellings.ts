import { oneSheet, type TestCell } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const dated = (serial: number, numberFormat: string): TestCell => ({ value: serial, format: { numberFormat } });
const gap = (...years: readonly TestCell[]): Uint8Array =>
  oneSheet(
    ['Borsetshire District Council'],
    ["£'000"],
    [null, ...years],
    ['Cumulative funding gap', ...years.map((_, index) => (index + 1) * 100)],
  );

export const yearSpellings: MessCase = {
  number: 34,
  name: 'Years in every spelling, and dates made of them',
  trials: [
    {
      says: '2011/12, 2012-13, 13/14, FY15, 2015/2016 and a date with its year',
      bytes: () => gap('2011/12', '2012-13', '13/14', 'FY15', '2015/2016', dated(42_825, 'dd/mm/yyyy')),
      expected: {
        outcome: 'read',
        figures: [
          ['fundingGap 2011/12', '100', 'B4'],
          ['fundingGap 2012/13', '200', 'C4'],
          ['fundingGap 2013/14', '300', 'D4'],
          ['fundingGap 2014/15', '400', 'E4'],
          ['fundingGap 2015/16', '500', 'F4'],
          ['fundingGap 2016/17', '600', 'G4'],
        ],
      },
    },
    {
      says: 'kinds of budget by the words of budget books',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Budget book 2011/12 £'000"],
          ['Service', '10/11 Outturn', 'Budget 11/12 (Original)', 'Rev Est 2011-12', 'Probable 2011/2012'],
          ['ICT', 90, 100, 102, 104],
          ['HR', 40, 50, 51, 52],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '100', 'C4'],
          ['grossExpenditure HR', '50', 'C5'],
        ],
        leftOut: [
          ['B3', /taken as the baseline/],
          ['D3', /taken as the baseline/],
          ['E3', /taken as the baseline/],
        ],
      },
    },
    {
      says: 'Excel turned a typed 11/12 into 11-Dec: whether a year or a day is meant, the file does not say',
      bytes: () => gap(dated(45_637, 'd-mmm'), '2012/13'),
      expected: {
        outcome: 'refused',
        code: 'year-or-date',
        sheet: 'Budget',
        cell: 'B3',
        remedy: /type 2011\/12 as text/,
      },
    },
    {
      says: 'Excel turned 11/12 into a date in a heading of a list of budgets',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Budget £'000"],
          ['Service', dated(45_637, 'dd-mmm')],
          ['ICT', 100],
          ['HR', 50],
        ),
      expected: {
        outcome: 'refused',
        code: 'year-or-date',
        sheet: 'Budget',
        cell: 'B3',
        remedy: /type 2011\/12 as text/,
      },
    },
    {
      says: 'dates shown as Apr-11 and May-11 are the months of a profile',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Profiled budget 2011/12 £'000"],
          ['Service', dated(40_634, 'mmm-yy'), dated(40_664, 'mmm-yy'), dated(40_878, 'mmm-yy')],
          ['ICT', 100, 110, 120],
          ['HR', 50, 51, 52.5],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '330', 'B4:D4'],
          ['grossExpenditure HR', '153.5', 'B5:D5'],
        ],
      },
    },
    {
      says: 'a single Mar-02 may be March 2002 or a typed 2002/03',
      bytes: () => gap(dated(37_316, 'mmm-yy'), '2003/04'),
      expected: {
        outcome: 'refused',
        code: 'year-or-date',
        sheet: 'Budget',
        cell: 'B3',
        remedy: /type 2011\/12 as text/,
      },
    },
    {
      says: 'a gap without any year',
      bytes: () => oneSheet(['Borsetshire District Council'], ["£'000"], [null, 'Amount'], ['Funding gap', 100]),
      expected: { outcome: 'refused', code: 'year-unknown', sheet: 'Budget', cell: 'B4', remedy: /such as 2012\/13/ },
    },
  ],
};
