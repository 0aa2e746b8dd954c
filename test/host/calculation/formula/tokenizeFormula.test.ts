import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenizeFormula } from '../../../../src/host/calculation/formula/tokenizeFormula';

/** Kinds and texts, with the sheet before the text where there is one. */
function pieces(formula: string): string[] {
  return tokenizeFormula(formula).map(
    ({ kind, text, sheet }) => `${kind} ${sheet === undefined ? '' : `${sheet}|`}${text}`,
  );
}

test('references are told from names and functions', () => {
  const formulas: Readonly<Record<string, string>> = {
    A1: 'reference A1',
    '$A$1:b$2': 'reference $A$1:b$2',
    'A:$C': 'reference A:$C',
    '1:3': 'reference 1:3',
    'B2#': 'reference B2#',
    "'It''s'!A1": "reference It's|A1",
    'Data!A:A': 'reference Data|A:A',
    'Data!Rate': 'name Data|Rate',
    'HJW_in.x': 'name HJW_in.x',
    Q1_total: 'name Q1_total',
    XFE1: 'name XFE1',
    A1048577: 'name A1048577',
    Größe: 'name Größe',
    'Spend[Year 1]': 'table Spend[Year 1]',
    "Spend[[#All],[It''s '[1']]]": "table Spend[[#All],[It''s '[1']]]",
    '[@Net]': 'table [@Net]',
    TRUE: 'truth TRUE',
    '{1,"}";2,3}': 'array {1,"}";2,3}',
    '"a""b"': 'text "a""b"',
    '#DIV/0!': 'error #DIV/0!',
    '#REF!A1:B2': 'error #REF!A1:B2',
    'Gone!#REF!': 'error #REF!',
    '1.5E-3': 'number 1.5E-3',
    '.5': 'number .5',
  };
  for (const [formula, expected] of Object.entries(formulas)) assert.deepEqual(pieces(formula), [expected], formula);
});

test('calls, operators and blanks are tokens of their own', () => {
  assert.deepEqual(pieces('SUM (A1)<>-HJW.X(B1, 2%)'), [
    'function SUM',
    'space  ',
    'open (',
    'reference A1',
    'close )',
    'operator <>',
    'operator -',
    'function HJW.X',
    'open (',
    'reference B1',
    'comma ,',
    'space  ',
    'number 2',
    'operator %',
    'close )',
  ]);
});

test('other workbooks and spans of sheets are not known', () => {
  for (const formula of ['[1]Sheet!A1', "'[Book.xlsx]Sheet'!A1", "'A:C'!A1", 'A1;B1']) {
    assert.ok(
      tokenizeFormula(formula).some(({ kind }) => kind === 'unknown'),
      formula,
    );
  }
});
