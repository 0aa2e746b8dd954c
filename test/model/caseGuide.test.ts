import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import { assembleCase } from '../../src/model/assembleCase';
import { agreedKey } from '../../src/model/chapters/agreedShare';
import { npsv } from '../../src/model/chapters/appraisal';
import { yearlySaving } from '../../src/model/chapters/savings';
import { jointWorking } from '../../src/model/jointWorking';
import { parseCaseDocument } from '../../src/model/parseCaseDocument';
import { validateCase } from '../../src/model/validateCase';

const guide = readFileSync(new URL('../../docs/case.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

const parsed = parseCaseDocument(example, 'case.json');
assert.ok(parsed.ok, JSON.stringify(parsed.issues));
const assembled = assembleCase({ document: parsed.value, facts: [] });
assert.ok(assembled.ok, JSON.stringify(assembled.issues));
const evaluation = evaluate(bind(jointWorking, assembled.value.members), assembled.value.figures);

test('the example of the guide is sound; only what it says of left-out inputs is warned of', () => {
  assert.deepEqual(validateCase(assembled.value), []);
  assert.deepEqual(
    assembled.issues.map(issue => [issue.code, issue.severity]),
    [['case-illustrative', 'warning']],
  );
});

test('the example of the guide gives a figure for every line of the model', () => {
  for (const line of jointWorking.lines)
    assert.doesNotThrow(() => evaluation.figuresOf(line), `${line.id} cannot be computed`);
});

test('the example saves what the guide says, and is worth what its own figures discounted by hand are', () => {
  assert.match(guide, /It saves £400k a year/);
  assert.equal(evaluation.figure(yearlySaving).toNumber(), 0.05 * (4000 + 1000 + 2400 + 600));
  const worth = [0 - 200, 200 - 100, 400, 400].reduce((sum, flow, year) => sum + flow / 1.035 ** year, 0);
  assert.ok(Math.abs(evaluation.figure(npsv, 'As estimated').toNumber() - worth) < 1e-9);
  assert.equal(evaluation.figure(agreedKey, 'North').toNumber(), 0.625);
});
