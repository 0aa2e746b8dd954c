import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optimismBias, optimismBiasCategories } from '../../src/reference/optimismBias';

test('the bounds are those of Mott MacDonald’s table 2', () => {
  // Review of Large Public Procurement in the UK (2002), table 2: upper and lower bound in per cent.
  const published: Readonly<Record<string, string>> = {
    'Non-standard buildings': 'duration 39-2, capex 51-4',
    'Standard buildings': 'duration 4-1, capex 24-2',
    'Non-standard civil engineering': 'duration 25-3, capex 66-6',
    'Standard civil engineering': 'duration 20-1, capex 44-3',
    'Equipment and development': 'duration 54-10, capex 200-10',
    Outsourcing: 'opex 41-0',
  };
  const held = Object.entries(optimismBiasCategories).map(([category, title]) => {
    const bounds = optimismBias.bounds.filter(bound => bound.category === category);
    const percent = (fraction: string): string => (Number(fraction) * 100).toFixed(0);
    const text = bounds.map(bound => `${bound.measure} ${percent(bound.upper)}-${percent(bound.lower)}`);
    return [title, text.join(', ')];
  });
  assert.deepEqual(Object.fromEntries(held), published);
});

test('no bound is listed twice, and every upper bound is above its lower one', () => {
  const names = optimismBias.bounds.map(bound => `${bound.category} ${bound.measure}`);
  assert.equal(new Set(names).size, names.length);
  assert.ok(optimismBias.bounds.every(bound => Number(bound.upper) > Number(bound.lower)));
});
