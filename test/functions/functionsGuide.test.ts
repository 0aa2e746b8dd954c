import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { functionChapters } from '../../src/functions/guide/describedFunctions';
import { evaluateFormulas, type EvaluatedFormula } from '../../src/headless/evaluateFormulas';
import { run, sampleRequest, theHost } from '../usecases/sampleRun';
import { functionsGuide } from './functionsGuide';

const examples = functionChapters.flatMap(chapter => chapter.functions.map(each => each.example));
let results: readonly EvaluatedFormula[];

before(async () => {
  const host = await theHost();
  await run(sampleRequest());
  results = await evaluateFormulas(
    host,
    examples.map(({ formula }) => formula),
  );
});

test('docs/functions.md is what the functions say about themselves', () => {
  const written = readFileSync(new URL('../../docs/functions.md', import.meta.url), 'utf8');
  assert.equal(written, functionsGuide(), 'Run `npx tsx test/functions/writeFunctionsGuide.ts`.');
});

test('every example comes to what it says, to the digits that it shows', () => {
  for (const [at, { formula, answer }] of examples.entries()) {
    const result = results[at];
    assert.ok(result !== undefined && !('error' in result), `${formula}: ${JSON.stringify(result)}`);
    if (answer !== null) assert.equal(shown(result, answer), answer, formula);
  }
});

test('the examples of the readers come to a figure of the sample', () => {
  const figures = results.filter((_, at) => examples[at]?.answer === null);
  assert.equal(figures.length, 5);
  for (const figure of figures) assert.ok('value' in figure && Number(figure.value) > 0, JSON.stringify(figure));
});

/** Writes a result as Excel writes an array constant, numbers to as many decimals as the example shows. */
function shown(result: EvaluatedFormula, example: string): string {
  const places = Array.from(example.matchAll(/-?\d+(?:\.(\d+))?/g), ([, decimals]) => decimals?.length ?? 0);
  let number = 0;
  const write = (value: unknown): string => {
    if (typeof value !== 'number') return JSON.stringify(value);
    number += 1;
    return value.toFixed(places[number - 1] ?? 0);
  };
  if ('value' in result) return write(result.value);
  if ('error' in result) return result.error;
  return `{${result.rows.map(row => row.map(write).join(',')).join(';')}}`;
}
