import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findService, knownService } from '../../../src/sources/names/findService';

test('bodies call the eleven services by many names', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    ICT: ['IT', 'IT Services', 'Information Technology', 'ICT Department', 'Information & Communications Technology'],
    HR: ['Human Resources', 'HR', 'Personnel Services'],
    'Estates & FM': ['Property Services', 'Estates and Facilities', 'Facilities Management', 'Estates'],
    Legal: ['Legal & Democratic Services', 'Force Solicitor', 'Legal Services*'],
    Fleet: ['Transport', 'Vehicle Workshops', 'Fleet Management'],
    'Finance & Payroll': ['Finance', 'Payroll Services', 'Finance and Payroll', 'Financial Services'],
    'Occupational Health': ['Occupational Health Unit', 'Occupational Health & Wellbeing'],
  };
  for (const [service, aliases] of Object.entries(names)) {
    for (const alias of aliases) assert.deepEqual(findService(alias), { name: service, certainty: 'known' }, alias);
  }
});

test('a leading code and what follows a dash are set aside', () => {
  assert.equal(knownService('HF1234 - IT Services'), 'ICT');
  assert.equal(knownService('0042170 Legal'), 'Legal');
  assert.equal(knownService('IT - licences'), 'ICT');
  assert.equal(knownService('Total Human Resources'), 'HR');
});

test('a label with one known service among other words is likely that service, with two it is neither', () => {
  assert.deepEqual(findService('Estates strategy group'), { name: 'Estates & FM', certainty: 'likely' });
  assert.deepEqual(findService('HR & Payroll'), { name: 'HR & Payroll', certainty: 'own' });
});

test('an unknown service keeps its own name, and words about services at large name none', () => {
  assert.deepEqual(findService('Archaeology [1]'), { name: 'Archaeology', certainty: 'own' });
  assert.equal(knownService('Support services'), null);
  assert.equal(knownService('Total'), null);
  assert.equal(findService(''), null);
});
