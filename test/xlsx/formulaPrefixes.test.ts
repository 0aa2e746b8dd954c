import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFunctionPrefixes, withoutFunctionPrefixes } from '../../src/xlsx/formulaPrefixes';

// As Excel stores them ([MS-XLSX] 2.2.3 lists the functions).
const pairs = [
  ['IFNA(STDEV.S(A1:A9),0)', '_xlfn.IFNA(_xlfn.STDEV.S(A1:A9),0)'],
  ['SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
  ['IFERROR(SUMIFS(A:A,B:B,"IFNA(x)"),NPV(0.1,A1))', 'IFERROR(SUMIFS(A:A,B:B,"IFNA(x)"),NPV(0.1,A1))'],
  ["'DAYS(1)'!A1+DAYS(A1,B1)+MYDAYS(1)+X.DAYS(1)", "'DAYS(1)'!A1+_xlfn.DAYS(A1,B1)+MYDAYS(1)+X.DAYS(1)"],
  ['1+IFNA', '1+IFNA'],
] as const;

for (const [read, stored] of pairs) {
  test(`${read} is stored with the prefixes that Excel expects`, () => {
    assert.equal(withFunctionPrefixes(read), stored);
    assert.equal(withoutFunctionPrefixes(stored), read);
  });
}

test('formulas with names of their own stay as they are stored', () => {
  const stored = '_xlfn.LET(_xlpm.x,1,_xlfn.IFNA(_xlpm.x,0))';
  assert.equal(withoutFunctionPrefixes(stored), stored);
  assert.equal(withFunctionPrefixes(stored), stored);
});
