import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mapCommand } from '../../src/headless/mapCommand';
import { parseMapping } from '../../src/sources/mapping/parseMapping';
import type { SourceMapping } from '../../src/sources/mapping/sourceMapping';
import { withColumn, withRow } from '../sources/mapping/correcting';
import { oneSheet } from '../sources/sourceWorkbook';
import { runHjw } from './runHjw';

const folder = mkdtempSync(join(tmpdir(), 'hjw-map-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const samples = ['county-council', 'constabulary', 'fire-and-rescue'].map(
  name => `assets/samples/hampshire-${name}.xlsx`,
);

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function kept(path: string): SourceMapping {
  const parsed = parseMapping(readFileSync(path, 'utf8'), path);
  assert.ok(parsed.ok, JSON.stringify(parsed.issues));
  return parsed.value;
}

const unknown = oneSheet(
  ['Mercia County Council'],
  ['Service', 'Gross expenditure'],
  ['ICT', 2],
  ['Blue team', 1],
  ['Total', 4],
);

test('map says what is read as what, how sure and why, what is left out and what the totals come to', async () => {
  const { output, exitCode } = await mapCommand({ sources: [samples[2] ?? ''] });
  assert.equal(exitCode, 0);
  assert.match(
    output,
    /Hampshire Fire and Rescue Authority, 2011\/12\n {2}high: a title or the name of a sheet says so/,
  );
  assert.match(
    output,
    /B {2}Gross expenditure +gross expenditure, £'000, 2011\/12 +high: its heading "Gross expenditure"/,
  );
  assert.match(output, /Human Resources +HFRA, HR/);
  assert.match(output, /Left out\n.*Establishment!C5 +Headcount +it counts heads/s);
  assert.match(output, /Control totals\n.*Budget!B17 +TOTAL: Gross expenditure +6055 +agrees/s);
});

test('map writes a mapping even where a figure cannot be read, and reads it with what a user set right', async () => {
  const source = file('unknown.xlsx', unknown);
  const out = join(folder, 'unknown.json');
  const refused = await mapCommand({ sources: [source], out });
  assert.equal(refused.exitCode, 1);
  assert.match(refused.messages, /error: unknown.xlsx, sheet "Budget", cell B3: Nothing says in what unit/);
  const corrected = withRow(withColumn(kept(out), 'Gross expenditure', { unit: '£m' }), 'Blue team', { service: 'HR' });
  const mapping = file('corrected.json', JSON.stringify(corrected));
  const read = await mapCommand({ sources: [source], mappings: [mapping] });
  assert.equal(read.exitCode, 0, read.messages);
  assert.match(read.output, /\[corrected: unit £m\]/);
  assert.match(read.output, /Budget!B5 +Total: Gross expenditure +4000 +lines come to 3000: a difference of 1000/);
});

test('with JSON the mappings and their issues are the output', async () => {
  const { output, messages } = await mapCommand({ sources: [file('j.xlsx', unknown)], json: true });
  const { mappings } = JSON.parse(output) as { mappings: { mapping: SourceMapping; issues: { code: string }[] }[] };
  assert.equal(messages, '');
  assert.equal(mappings[0]?.mapping.format, 'hjw-mapping/1');
  assert.deepEqual(
    mappings[0].issues.map(({ code }) => code),
    ['unit-unknown'],
  );
});

test('a mapping that is none and a place that cannot be written are named', async () => {
  const bad = await mapCommand({ sources: [samples[0] ?? ''], mappings: [file('bad.json', '{}')] });
  assert.deepEqual([bad.exitCode, bad.output], [1, '']);
  assert.match(bad.messages, /bad.json: The file is not a mapping/);
  const nowhere = await mapCommand({ sources: [samples[0] ?? ''], out: join(folder, 'none', 'm.json') });
  assert.equal(nowhere.exitCode, 1);
  assert.match(nowhere.messages, /The mapping cannot be written there/);
});

test('several sources are mapped into a folder, and run reads each with its own mapping', async () => {
  const mapped = await mapCommand({ sources: samples, out: folder });
  assert.equal(mapped.exitCode, 0, mapped.messages);
  const paths = samples.map(path => join(folder, `${path.replace(/^.*\//, '')}.mapping.json`));
  const words = paths.flatMap(path => ['--mapping', path]);
  const plain = runHjw('run', ...samples, '--json');
  const withMappings = runHjw('run', ...samples, ...words, '--json');
  assert.equal(withMappings.code, 0, withMappings.messages);
  const linesOf = (output: string): unknown => (JSON.parse(output) as { lines: unknown }).lines;
  assert.deepEqual(linesOf(withMappings.output), linesOf(plain.output));
  const [first = ''] = paths;
  const label = kept(first).tables[0]?.rows.find(({ service }) => service === 'HR')?.label ?? '';
  const moved = withRow(kept(first), label, { service: 'Canteens' });
  writeFileSync(first, JSON.stringify(moved));
  const corrected = runHjw('run', ...samples, ...words, '--json');
  assert.equal(corrected.code, 0, corrected.messages);
  assert.match(corrected.output, /"Canteens"/);
  assert.doesNotMatch(plain.output, /"Canteens"/);
});

test('map without a source is wrong use', () => {
  assert.equal(runHjw('map').code, 2);
});
