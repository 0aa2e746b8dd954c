import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { mitigatedBias } from '../../src/engine/mitigatedBias';

test('51% of which 92% is managed leaves 4.08%', () => {
  // Mott MacDonald (2002), example 1, which prints 4%.
  assert.equal(mitigatedBias(new Decimal('0.51'), new Decimal('0.92')).toString(), '0.0408');
});
