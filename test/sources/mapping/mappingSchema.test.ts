import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mappingSchema } from '../../../src/sources/mapping/mappingSchema';
import { parseMapping } from '../../../src/sources/mapping/parseMapping';
import { messCases } from '../mess/messCases';
import { oneSheet } from '../sourceWorkbook';
import { proposed } from './correcting';

const budget = oneSheet(['Mercia County Council'], ["£'000"], ['Service', 'Gross expenditure'], ['ICT', 10], ['HR', 5]);

test('docs/mapping.schema.json is what npm run mapping writes', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../../docs/mapping.schema.json', import.meta.url), 'utf8'),
  );
  assert.deepEqual(published, JSON.parse(JSON.stringify(mappingSchema())));
});

test('what every messy workbook proposes is a mapping by the schema', () => {
  for (const trial of messCases.flatMap(({ trials }) => trials)) {
    if (trial.expected.outcome === 'refused' && trial.expected.code.startsWith('file-')) continue;
    assert.ok(proposed(trial.bytes(), trial.file ?? 'source.xlsx').tables.length >= 0, trial.says);
  }
});

type Change = (mapping: Record<string, unknown>) => void;

function faultsOf(change: Change): readonly (readonly [string, string | undefined, string])[] {
  const mapping = JSON.parse(JSON.stringify(proposed(budget))) as Record<string, unknown>;
  change(mapping);
  const { issues } = parseMapping(JSON.stringify(mapping), 'mapping.json');
  assert.ok(
    issues.every(issue => issue.place.file === 'mapping.json' && issue.severity === 'error'),
    'place',
  );
  return issues.map(issue => [issue.code, issue.place.input, issue.remedy]);
}

test('a fault in a mapping is named with its place and what may stand there', () => {
  const correct =
    (correction: unknown): Change =>
    mapping => {
      const [table] = mapping['tables'] as { columns: object[] }[];
      if (table !== undefined) table.columns[1] = { ...table.columns[1], correction };
    };
  const place = 'tables[0].columns[1].correction';
  assert.deepEqual(faultsOf(correct({ unit: 'k£' })), [
    ['mapping-part', `${place}.unit`, 'Write one of "£", "£\'000", "£m", "FTE".'],
  ]);
  const [year] = faultsOf(correct({ year: '2011-12' }));
  assert.deepEqual(year?.slice(0, 2), ['mapping-part', `${place}.year`]);
  const [unknown] = faultsOf(correct({ mesure: 'net' }));
  assert.deepEqual(unknown?.slice(0, 2), ['mapping-part-unknown', `${place}.mesure`]);
  assert.match(unknown[2], /Did you mean "measure"\?/);
  const [missing] = faultsOf(mapping => delete mapping['tables']);
  assert.equal(missing?.[0], 'mapping-part-missing');
});

test('what is no JSON and what is no mapping is refused', () => {
  assert.deepEqual(
    parseMapping('{', 'm.json').issues.map(({ code }) => code),
    ['mapping-not-json'],
  );
  assert.deepEqual(
    parseMapping('{"format":"hjw-case/1"}', 'm.json').issues.map(({ code }) => code),
    ['mapping-format'],
  );
  assert.deepEqual(
    parseMapping('[]', 'm.json').issues.map(({ code }) => code),
    ['mapping-format'],
  );
});
