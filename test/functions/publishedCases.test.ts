import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateFormulas } from '../../src/headless/evaluateFormulas';
import { startHost } from '../../src/headless/startHost';
import { assertValues, valuesOf } from './figures';
import { appraisalCases } from './published/appraisalCases';
import { fairDivisionCases } from './published/fairDivisionCases';
import { serviceCostCases } from './published/serviceCostCases';

const host = await startHost();
const publishedCases = [...appraisalCases, ...serviceCostCases, ...fairDivisionCases];
// All in one go: Microsoft's runtime holds results back for a moment each time.
const formulas = publishedCases.flatMap(each => each.formulas.map(({ formula }) => formula));
const results = new Map((await evaluateFormulas(host, formulas)).map((result, at) => [formulas[at], result] as const));

for (const { name, source, formulas: expectations } of publishedCases) {
  test(`${name} (${source})`, () => {
    for (const { formula, expected, tolerance } of expectations) {
      const result = results.get(formula);
      if (typeof expected === 'string')
        assert.equal(result !== undefined && 'error' in result && result.error, expected);
      else
        assertValues(
          valuesOf(result).map(value => (typeof value === 'boolean' ? String(value) : value)),
          expected,
          tolerance,
        );
    }
  });
}
