import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBodyOpening, findBodyWithin, findKnownBody } from '../../../src/sources/names/findBody';

test('the strategic case and public lists call the same body by many names and codes', () => {
  for (const name of ['HCC', 'Hampshire County Council', 'Hampshire', 'E1721'])
    assert.equal(findKnownBody(name)?.code, 'HCC', name);
  const police = [
    'HC',
    'HPA',
    'Hampshire Police Authority',
    'Hampshire Constabulary',
    'E6052',
    'E7052',
    'Hampshire PCC',
  ];
  for (const name of police) assert.equal(findKnownBody(name)?.code, 'HC', name);
  const fire = ['HFRA', 'HFRS', 'Hampshire Combined Fire Authority', 'Hampshire Fire & Rescue Service', 'E6117'];
  for (const name of fire) assert.equal(findKnownBody(name)?.code, 'HFRA', name);
});

test('a body is known by its whole name only: a sentence that mentions it is not its name', () => {
  assert.equal(findKnownBody('Placed through HCC contracts'), null);
});

test('within a title the longest known name decides', () => {
  assert.equal(findBodyWithin('Revenue budget of Hampshire Police Authority 2011/12')?.code, 'HC');
  assert.equal(findBodyWithin('hampshire fire and rescue')?.code, 'HFRA');
});

test('any other body is found by the shape of its name', () => {
  const names = [
    'Wessex County Council',
    'Dorset Police Authority',
    'London Borough of Camden',
    'Mersey Fire and Rescue Service',
  ];
  for (const name of names) assert.equal(findBodyWithin(`${name} - Revenue budget 2011/12`)?.name, name);
  assert.equal(
    findBodyWithin('Budget of the City of Wells District Council: 2011/12')?.name,
    'City of Wells District Council',
  );
  assert.equal(
    findBodyWithin('Police and Crime Commissioner for Kent, budget')?.name,
    'Police and Crime Commissioner for Kent',
  );
});

test('a title that names no body names none', () => {
  for (const title of ['Revenue budget 2011/12', 'Council tax', 'Support services', 'Summary']) {
    assert.equal(findBodyWithin(title), null, title);
  }
});

test('only the body at the beginning of a line owns the line', () => {
  assert.equal(findBodyOpening('Hampshire Fire and Rescue Service: establishment')?.code, 'HFRA');
  assert.equal(findBodyOpening('Joint spend runs through Hampshire County Council contracts'), null);
});
