import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import type { Schema } from '@cfworker/json-schema';
import { caseSchema } from '../../src/model/caseSchema/caseSchema';
import { exportCase } from '../../src/model/exportCase';
import { jointWorking } from '../../src/model/jointWorking';
import { startingAssumptions } from '../../src/reference/startingAssumptions';
import { j01Expected } from '../golden/j01';
import { j01Case } from '../golden/j01Case';
import { twoBodies } from './twoBodies';

const file = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;

const published = file('docs/case.schema.json') as Schema;

function faults(document: unknown): string[] {
  return new Validator(structuredClone(published), '2020-12', false)
    .validate(document)
    .errors.map(error => `${error.instanceLocation} ${error.keyword}`);
}

const withInputs = (inputs: unknown): unknown => ({ format: 'hjw-case/1', inputs });

test('docs/case.schema.json is what npm run case writes', () => {
  assert.deepEqual(published, JSON.parse(JSON.stringify(caseSchema())));
});

test('every input of the model has its property with title, description and kind of spread, and nothing else has', () => {
  const inputs = jointWorking.lines.filter(line => line.origin.kind === 'input');
  const properties = (published.properties?.['inputs'] as Schema).properties as Record<string, Schema>;
  assert.deepEqual(
    Object.keys(properties),
    inputs.map(line => line.id),
  );
  for (const line of inputs) {
    const property = properties[line.id];
    assert.equal(property?.['title'], line.name);
    assert.ok(String(property['description']).startsWith(line.sentence), line.id);
    const name = property.$ref?.replace('#/$defs/', '') ?? '';
    const defined = (published.$defs as Record<string, Schema>)[name];
    assert.notEqual(defined, undefined, `${line.id}: ${name}`);
  }
});

test('every default that the schema states is a figure that it allows', () => {
  const properties = (published.properties?.['inputs'] as Schema).properties as Record<string, Schema>;
  const stated = Object.fromEntries(
    Object.entries(properties).flatMap(([id, property]) =>
      property['default'] === undefined ? [] : [[id, property['default'] as unknown]],
    ),
  );
  assert.ok(Object.keys(stated).length > 40);
  assert.deepEqual(faults(withInputs(stated)), []);
});

for (const [name, document] of [
  ['the sample case', file('assets/samples/hampshire.case.json')],
  ['the golden case', j01Case(j01Expected.baseline, j01Expected.staff)],
  ['the starting assumptions as inputs', withInputs(startingAssumptions.inputs)],
  ['a small case, exported', exportCase(twoBodies())],
  ['a case with savings of groups, exported', exportCase(twoBodies({ gameKind: 'Entered', coalitionSaving: [9] }))],
  ['the least case', { format: 'hjw-case/1' }],
  [
    'a case with registers and a place for the schema',
    {
      $schema: './case.schema.json',
      format: 'hjw-case/1',
      unmonetised: [{ benefit: 'Skills are kept', body: 'HC', note: 'Staff survey' }],
      conflicts: [
        {
          id: 'total',
          topic: 'Net budgets',
          first: { says: '£87.2m', where: 'Strategic case' },
          second: { says: 'around £90m', where: 'News' },
        },
      ],
    },
  ],
] as const) {
  test(`${name} is valid by the published schema`, () => {
    assert.deepEqual(faults(JSON.parse(JSON.stringify(document))), []);
  });
}

/** One level over every kind of dimension, and the figures that it may hold. */
const SPREADS: readonly (readonly [unknown, boolean])[] = [
  [{ grossExpenditure: 5 }, true],
  [{ grossExpenditure: '5.25' }, true],
  [{ grossExpenditure: '1e-7' }, true],
  [{ grossExpenditure: [[1, 2], 3, { ICT: '4' }] }, true],
  [{ grossExpenditure: { HCC: [1, { ICT: 1 }] } }, false],
  [{ grossExpenditure: '1,200' }, false],
  [{ grossExpenditure: 'Infinity' }, false],
  [{ grossExpenditure: null }, false],
  [{ grossExpenditure: true }, false],
  [{ wholeBodyNet: { HCC: null } }, true],
  [{ leverRate: { Management: 1 } }, true],
  [{ leverRate: { Management: 1.01 } }, false],
  [{ leverOverlap: 'Additive' }, true],
  [{ leverOverlap: 1 }, true],
  [{ leverOverlap: 2 }, false],
  [{ leverOverlap: 0.5 }, false],
  [{ leverOverlap: ['Additive'] }, false],
  [{ inScope: { HCC: ['In', 0] } }, true],
  [{ inScope: { HCC: ['Inside'] } }, false],
  [{ phasingOfPace: { Priority: [0, 1], 'Quick win': null } }, true],
  [{ phasingOfPace: { Urgent: 0 } }, false],
  [{ paceShape: ['Table', 'Table'] }, false],
  [{ leverRates: 1 }, false],
];

for (const [inputs, isValid] of SPREADS) {
  test(`${JSON.stringify(inputs)} is ${isValid ? 'valid' : 'refused'} by the published schema`, () => {
    assert.equal(faults(withInputs(inputs)).length === 0, isValid);
  });
}
