import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCommand } from '../../src/headless/readCommand';
import { published } from '../sources/publishedFigures';

const bytes = new Uint8Array(
  readFileSync(new URL('../../assets/samples/hampshire-constabulary.xlsx', import.meta.url)),
);
const file = 'hampshire-constabulary.xlsx';

test('without the measure or the bodies the command is used wrongly and says what is missing', () => {
  const noMeasure = readCommand(bytes, file, { bodies: 'HC' });
  assert.deepEqual([noMeasure.exitCode, noMeasure.output], [2, '']);
  assert.match(noMeasure.messages, /--measure/);
  const noBodies = readCommand(bytes, file, { measure: 'net budget', bodies: ' , ' });
  assert.equal(noBodies.exitCode, 2);
  assert.match(noBodies.messages, /--bodies/);
});

test('as JSON the figures are numbers, exact to the pound, with what was ignored and the issues', () => {
  const outcome = readCommand(bytes, file, { measure: 'net budget', bodies: 'HPA', json: true });
  assert.equal(outcome.exitCode, 0);
  assert.equal(outcome.messages, '');
  const { ignored, ...rest } = JSON.parse(outcome.output) as Record<string, unknown>;
  assert.ok(Array.isArray(ignored));
  assert.deepEqual(rest, {
    file,
    measure: 'net budget',
    figures: [
      {
        asked: 'HPA',
        name: 'Hampshire Police Authority',
        code: null,
        value: published.HC.size.net * 1_000,
        unit: '£',
        asRead: published.HC.size.net * 1_000,
        sheet: 'Force overview',
        cell: 'C6',
        year: '2011/12',
      },
    ],
    issues: [],
  });
});

test('as a table each body has a line with its value in pounds and its place', () => {
  const outcome = readCommand(bytes, file, { measure: 'net budget', bodies: 'HPA' });
  const [headings, line] = outcome.output.split('\n');
  assert.match(headings ?? '', /^Asked for +Name +Code +Value +Unit as read +Sheet +Cell +Year$/);
  assert.match(line ?? '', /^HPA +Hampshire Police Authority +£314,096,000 +£ +Force overview +C6 +2011\/12$/);
});

test('a body that is not there gives exit code 1, in JSON with the issue, else with a message', () => {
  const json = readCommand(bytes, file, { measure: 'net budget', bodies: 'Kent', json: true });
  assert.equal(json.exitCode, 1);
  const { figures, issues } = JSON.parse(json.output) as { figures: unknown[]; issues: { code: string }[] };
  assert.deepEqual([figures, issues.map(issue => issue.code)], [[], ['body-missing']]);
  const words = readCommand(bytes, file, { measure: 'net budget', bodies: 'Kent' });
  assert.deepEqual([words.exitCode, words.output], [1, '']);
  assert.match(
    words.messages,
    /^error: hampshire-constabulary\.xlsx, sheet "Force overview", cell C5: No row for "Kent"/,
  );
});
