import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickedFile, readFiles } from '../../src/taskpane/paneFile';

test('picked files are read in the order chosen, bytes and names', async () => {
  const files = [new File([Uint8Array.of(1, 2)], 'b.xlsx'), new File([Uint8Array.of(3)], 'a.xlsx')].map(pickedFile);
  assert.deepEqual(await readFiles(files), {
    ok: true,
    issues: [],
    value: [
      { name: 'b.xlsx', bytes: Uint8Array.of(1, 2) },
      { name: 'a.xlsx', bytes: Uint8Array.of(3) },
    ],
  });
});

test('a file that can no longer be read is named, with what to do', async t => {
  t.mock.method(console, 'warn', () => undefined);
  const gone = { name: 'gone.xlsx', read: () => Promise.reject(new DOMException('changed', 'NotReadableError')) };
  const result = await readFiles([pickedFile(new File(['x'], 'fine.xlsx')), gone]);
  assert.equal(result.ok, false);
  assert.deepEqual(
    result.issues.map(issue => [issue.code, issue.place.file]),
    [['file-unreadable', 'gone.xlsx']],
  );
});
