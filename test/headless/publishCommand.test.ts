import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPack } from '../publication/packFile';
import { shownTable } from '../publication/shownTables';
import { j01Expected } from '../golden/j01';
import { runHjw } from './runHjw';

const folder = mkdtempSync(join(tmpdir(), 'hjw-publish-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const goldenCase = 'test/golden/j01.case.json';

test('publish writes the pack of a model and leaves the model as it is', () => {
  const [model, out] = [join(folder, 'model.xlsx'), join(folder, 'pack.xlsx')];
  assert.equal(runHjw('run', '--case', goldenCase, '--out', model).code, 0);
  const before = readFileSync(model);
  const ended = runHjw(
    'publish',
    model,
    '--out',
    out,
    '--title',
    'Results',
    '--publisher',
    'HCC',
    '--contact',
    'Finance',
  );
  assert.equal(ended.code, 0, ended.messages);
  assert.match(ended.output, /^Wrote 14 sheets to .*pack\.xlsx: Cover, Contents, Notes, Headline/);
  assert.deepEqual(readFileSync(model), before);
  const pack = readPack(new Uint8Array(readFileSync(out)));
  assert.equal(pack.sheets[0]?.cells[0]?.value, 'Results');
  const worth = shownTable(pack, 'Headline').at('Net present social value', 'Figure');
  assert.equal(worth, Math.round(j01Expected.withBias.netPresentValue));
});

test('publish makes the same pack of a case without a workbook', () => {
  const [first, second] = [join(folder, 'pack.xlsx'), join(folder, 'case-pack.xlsx')];
  const words = ['--title', 'Results', '--publisher', 'HCC', '--contact', 'Finance'];
  const ended = runHjw('publish', '--case', goldenCase, '--out', second, ...words);
  assert.equal(ended.code, 0, ended.messages);
  assert.deepEqual(readFileSync(second), readFileSync(first));
});

test('publish says what is missing, and what cannot be read or written', () => {
  for (const words of [[], [goldenCase], ['a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], ['a.xlsx', '--out', './a.xlsx']]) {
    const ended = runHjw('publish', ...words);
    assert.equal(ended.code, 2);
    assert.match(ended.messages, /publish|--out/);
  }
  const absent = runHjw('publish', join(folder, 'absent.xlsx'), '--out', join(folder, 'x.xlsx'));
  assert.equal(absent.code, 1);
  assert.match(absent.messages, /There is no such file/);
  const nowhere = runHjw('publish', '--case', goldenCase, '--out', join(folder, 'no', 'where.xlsx'));
  assert.equal(nowhere.code, 1);
  assert.match(nowhere.messages, /cannot be written/);
  const source = runHjw('publish', 'assets/samples/hampshire-county-council.xlsx', '--out', join(folder, 'x.xlsx'));
  assert.equal(source.code, 1);
  assert.match(source.messages, /no model/);
  assert.ok(!existsSync(join(folder, 'x.xlsx')));
});
