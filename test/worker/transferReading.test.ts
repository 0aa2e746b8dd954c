import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import type { Result } from '../../src/issue/issue';
import { readSource, type SourceReading } from '../../src/sources/readSource';
import { fromTransfer, toTransfer } from '../../src/worker/transferReading';
import { messCases } from '../sources/mess/messCases';
import { fileOf } from '../sources/mess/messOutcome';
import { bodyCodes, published } from '../sources/publishedFigures';

/** Sends a reading the way it goes from the worker to the pane. */
function sent(read: Result<SourceReading>): Result<SourceReading> {
  return fromTransfer(structuredClone(toTransfer(read)));
}

for (const code of bodyCodes) {
  const { file } = published[code];
  test(`nothing of ${file} is lost on the way from the worker`, () => {
    const bytes = new Uint8Array(readFileSync(new URL(`../../assets/samples/${file}`, import.meta.url)));
    const read = readSource(bytes, file);
    assert.ok(read.ok && read.value.figures.length > 0 && read.value.controls.length > 0);
    assert.deepEqual(sent(read), read);
  });
}

test('nothing of any messy source is lost on the way, whether it is read or refused', () => {
  const outcomes = new Set<boolean>();
  for (const { trials } of messCases) {
    for (const trial of trials) {
      const read = readSource(trial.bytes(), fileOf(trial));
      outcomes.add(read.ok);
      assert.deepEqual(sent(read), read, trial.says);
    }
  }
  assert.deepEqual([...outcomes].sort(), [false, true]);
});

test('amounts keep every digit and stay decimals that can be reckoned with', () => {
  const bytes = new Uint8Array(readFileSync(new URL(`../../assets/samples/${published.HCC.file}`, import.meta.url)));
  const read = readSource(bytes, published.HCC.file);
  assert.ok(read.ok);
  const [first, ...others] = read.value.figures;
  assert.ok(first);
  const long = { ...first, value: new Decimal('-1234567890123456.000000000000000001') };
  const answer = sent({ ...read, value: { ...read.value, figures: [long, ...others] } });
  assert.ok(answer.ok);
  const value = answer.value.figures[0]?.value.plus(1);
  assert.equal(value?.toFixed(), '-1234567890123455.000000000000000001');
});
