import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import metadata from '../../src/functions/functions.json';

const source = fileURLToPath(new URL('../../src/functions/functions.ts', import.meta.url));

test('functions.json is what the functions say about themselves', async () => {
  const generated = await generateCustomFunctionsMetadata(source);
  assert.deepEqual(generated.errors, []);
  assert.deepEqual(JSON.parse(generated.metadataJson), metadata, 'Run `npm run functions`.');
});

test('ids, names and the order of parameters are those that were released', () => {
  const released = [
    'SAVINGS([organisation], [service], [year])',
    'COSTS([organisation], [year])',
    'NETBENEFIT([organisation], [year])',
    'RESULT(measure, [organisation])',
    'SHARE(organisation, [what])',
    'ALLOCATE(amount, weights, [unit])',
    'BLEND(keys, weights)',
    'DIRECT(costs, usage)',
    'STEPDOWN(costs, usage)',
    'RECIPROCAL(costs, usage)',
    'SHAPLEY(coalitions, values)',
    'NUCLEOLUS(coalitions, values)',
    'SCRB(coalitions, costs)',
    'COREGAP(coalitions, values, shares)',
    'LEVERS(baseline, rates, [method])',
    'PHASE(annual, profile)',
    'DISCOUNTFACTOR(year, [schedule])',
    'NPSV(flows, [schedule])',
    'PAYBACK(flows, [schedule])',
    'SWITCHINGVALUE(benefits, costs, [schedule])',
    'OPTIMISMBIAS(category, measure, [mitigation])',
    'FINANCIALYEAR(value)',
  ];
  const present = metadata.functions.map(({ id, name, parameters }) => {
    assert.equal(id, name);
    const names = parameters.map(parameter => ('optional' in parameter ? `[${parameter.name}]` : parameter.name));
    return `${id}(${names.join(', ')})`;
  });
  assert.deepEqual(present, released);
});

test('everything that Excel shows of a function is there, and short enough to be read', () => {
  for (const { id, name, description, parameters } of metadata.functions) {
    assert.ok(name.length >= 3, 'Excel asks for three letters at least');
    assert.match(description, new RegExp(`Example: =HJW\\.${id}\\(`));
    for (const parameter of parameters) assert.match(parameter.description, /^[A-Z"].*\.$/, `${id} ${parameter.name}`);
  }
});
