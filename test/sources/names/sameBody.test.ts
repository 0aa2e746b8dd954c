import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameBody } from '../../../src/sources/names/sameBody';

test('a body that was renamed or is listed by a short name is the same body', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Kent Police and Crime Commissioner', 'Kent Police Authority'],
    ['Police and Crime Commissioner for Kent', 'Kent Police Authority'],
    ['Southampton City Council', 'Southampton UA'],
    ['Surrey County Council', 'Surrey'],
    ['Cheshire Fire and Rescue Authority', 'Cheshire Combined Fire Authority'],
    ['Hampshire Constabulary', 'Hampshire Police Authority'],
    ['HCC', 'Hampshire'],
    ['Bath and North East Somerset', 'Bath & North East Somerset UA'],
  ];
  for (const [first, second] of pairs) assert.ok(sameBody(first, second), `${first} = ${second}`);
});

test('bodies of one place but of different kinds are different bodies', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Hampshire', 'Hampshire Police Authority'],
    ['Kent County Council', 'Kent Police Authority'],
    ['Kent Police Authority', 'Kent Combined Fire Authority'],
    ['Leicester', 'Leicestershire'],
    ['HFRS', 'Hampshire Police Authority'],
    ['City of London', 'Greater London Authority'],
  ];
  for (const [first, second] of pairs) assert.ok(!sameBody(first, second), `${first} ≠ ${second}`);
});
