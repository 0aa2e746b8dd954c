import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { partsOf } from './savedWorkbook';
import { startTestHost } from './startTestHost';

const host = await startTestHost();

// Workbooks that other programs made: a ministry's outturn, and some that are full of what a host may lose.
const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.xlsx'))
  : [];

test('there are workbooks of other programs to try', {
  skip: files.length === 0 ? 'No folder ../shared/data beside the project.' : false,
});

/** What a workbook with one more sheet cannot but say anew. */
const touched = /^(\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(_rels\/)?(workbook|styles|calcChain)\.xml(\.rels)?)$/;

for (const file of files) {
  const bytes = readFileSync(`${folder}${file}`);

  test(`${basename(file)} opened and saved has the same parts`, async () => {
    await host.settled();
    assert.ok(host.open(bytes, file).ok);
    const [before, after] = [partsOf(bytes), partsOf(host.save())];
    assert.deepEqual([...after.keys()], [...before.keys()]);
    for (const [path, part] of before) assert.ok(after.get(path) === part, path);
  });

  test(`${basename(file)} keeps all that is its own when a sheet is added`, async () => {
    await host.settled();
    assert.ok(host.open(bytes, file).ok);
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.add('Added by a test');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, '=SUM(A1:B1)'],
      ];
      sheet.getRange('A1').format.font.bold = true;
      context.workbook.names.add('Added_by_a_test', sheet.getRange('A1'));
      context.workbook.settings.add('added', true);
      await context.sync();
    });
    await host.settled();
    const after = partsOf(host.save());
    for (const [path, part] of partsOf(bytes)) {
      if (!touched.test(path)) assert.ok(after.get(path) === part, path);
    }
  });
}
