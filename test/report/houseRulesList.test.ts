import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const FOLDER = 'test/report';

/** The rules that tests name, with the files that do. */
function rulesInTests(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of readdirSync(FOLDER).filter(each => /^houseRules\..*\.test\.ts$/.test(each))) {
    const path = `${FOLDER}/${name}`;
    for (const [, title = ''] of readFileSync(path, 'utf8').matchAll(/^test\('([^']*)'/gm))
      for (const [rule] of title.replace(/:.*/, '').matchAll(/W\d\d/g))
        found.set(rule, new Set([...(found.get(rule) ?? []), path]));
  }
  return found;
}

const rows = [
  ...readFileSync('docs/house-rules.md', 'utf8').matchAll(/^\| (W\d\d) \| (.+?) \| `(.+?)` \| (\w+) \|$/gm),
].map(([, rule = '', asks = '', file = '', held = '']) => ({ rule, asks, file, held }));

test('the table of house rules names every rule once, in order', () => {
  assert.deepEqual(
    rows.map(({ rule }) => rule),
    Array.from({ length: 22 }, (_, index) => `W${String(index + 1).padStart(2, '0')}`),
  );
  assert.deepEqual(
    rows.filter(({ held }) => held !== 'yes'),
    [],
  );
});

test('every rule that the table says is held has a test of its name in the file that the table names, and no other', () => {
  const tested = rulesInTests();
  assert.deepEqual([...tested.keys()].sort(), rows.map(({ rule }) => rule).sort());
  for (const { rule, file } of rows) assert.deepEqual([...(tested.get(rule) ?? [])], [file], rule);
});
