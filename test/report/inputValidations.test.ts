import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapter } from '../../src/lines/line';
import type { InputLimits } from '../../src/lines/line';
import { jointWorking } from '../../src/model/jointWorking';
import { validationOf } from '../../src/report/inputValidations';
import { samplePlan } from './samplePlan';

const validate = (unit: string, limits: InputLimits): ReturnType<typeof validationOf> => {
  const line = chapter('Test', 'test').input({ id: 'x', name: 'Rate', unit, per: [], sentence: 'A rate.', ...limits });
  return validationOf(line, limits);
};

test('limits become a decimal between them, and words in the unit of the line', () => {
  assert.deepEqual(validate('%', { least: 0, most: 1 }), {
    isWhole: false,
    least: 0,
    most: 1,
    message: 'Rate: a number from 0% to 100%.',
  });
  assert.equal(validate('months', { least: 0, most: 120 }).message, 'Rate: a number from 0 to 120.');
  assert.equal(validate('£/£k', { least: 1000, most: 1000 }).message, 'Rate: always 1,000.');
});

test('one limit alone is held, and without any a number is asked for', () => {
  assert.deepEqual([validate('£k', { least: 0 }).least, validate('£k', { least: 0 }).most], [0, undefined]);
  assert.equal(validate('£k', { least: 0 }).message, 'Rate: a number of 0 or more.');
  assert.equal(validate('£k', { most: 5 }).message, 'Rate: a number of at most 5.');
  assert.equal(validate('£k', {}).message, 'Rate: a number.');
});

test('choices become whole numbers, spelt out before anyone enters one', () => {
  assert.deepEqual(validate('number', { choices: ['Sequential', 'Additive'] }), {
    isWhole: true,
    least: 0,
    most: 1,
    message: 'Rate: one of the numbers 0 to 1.',
    prompt: { title: 'Rate', message: '0 Sequential, 1 Additive' },
  });
});

test('every cell of every input has a validation, and none has two', () => {
  const { plan, evaluation } = samplePlan();
  const inputs = jointWorking.lines.filter(line => line.origin.kind === 'input');
  const cells = plan.sheets
    .filter(({ key }) => key === 'inputs' || key === 'assumptions')
    .flatMap(sheet =>
      sheet.validations.flatMap(({ row, column, rows, columns }) =>
        Array.from(
          { length: rows * columns },
          (_, index) => `${sheet.key} ${row + Math.floor(index / columns)} ${column + (index % columns)}`,
        ),
      ),
    );
  const wanted = inputs.reduce((count, line) => count + evaluation.binding.countOf(line), 0);
  assert.equal(cells.length, wanted);
  assert.equal(new Set(cells).size, wanted);
});

test('no words are longer than Excel shows: 32 signs of a title, 255 of a message', () => {
  for (const { message, prompt } of samplePlan().plan.sheets.flatMap(sheet => sheet.validations)) {
    assert.ok(message.length <= 255, message);
    assert.ok((prompt?.title.length ?? 0) <= 32, prompt?.title);
    assert.ok((prompt?.message.length ?? 0) <= 255, prompt?.message);
  }
});
