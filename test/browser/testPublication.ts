import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { closeClean, type OpenPreview } from './openPage';
import { runSamples } from './previewActs';
import { assertAccessible } from './readPane';

/** What a user does to publish, and to keep the case as a file. */
export function testPublication(open: () => Promise<OpenPreview>): void {
  test('a publication pack opens as a workbook of its own, under the title that was asked for', async () => {
    const preview = await open();
    const { page, pane } = preview;
    await runSamples(preview);
    const tabs = await page.getByRole('tab').allTextContents();
    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('menuitem', { name: 'Publication pack…' }).click();
    await assertAccessible(preview, 'publishing');
    await pane.getByRole('textbox', { name: 'Title' }).fill('Joint working in Hampshire');
    await pane.getByRole('textbox', { name: 'Contact' }).fill('finance@example.org');
    await pane.getByRole('button', { name: 'Make the pack' }).click();
    await pane.getByText(/^The pack was opened as a new workbook/).waitFor({ timeout: 60_000 });
    await assertAccessible(preview, 'published');
    assert.deepEqual(await page.getByRole('tab').allTextContents(), tabs);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Save the pack as a file' }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^publication-pack-\d{4}-\d\d-\d\d\.xlsx$/);
    assert.equal(readFileSync(await download.path()).toString('latin1', 0, 2), 'PK');

    await page.getByRole('button', { name: 'Show it here' }).click();
    await page.getByText('Joint working in Hampshire').first().waitFor({ timeout: 30_000 });
    assert.notDeepEqual(await page.getByRole('tab').allTextContents(), tabs);
    await closeClean(preview);
  });

  test('the case of the workbook is saved as a file that can be chosen again', async () => {
    const preview = await open();
    const { page, pane } = preview;
    await runSamples(preview);
    await pane.getByRole('button', { name: 'More' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('menuitem', { name: 'Save case file…' }).click(),
    ]);
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { format: string };
    assert.equal(saved.format, 'hjw-case/1');
    await closeClean(preview);
  });
}
