import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerRows } from '../../bench/readers/madeRows';
import { makeWorkbook } from '../../bench/readers/makeWorkbook';
import { chooseSources } from './chooseFiles';
import { closeClean, type OpenPreview } from './openPage';

/** So many postings keep any machine reading long enough for a hand to reach the button. */
const POSTINGS = 100_000;

/** What a user sees of the reading of a large file, and how it is given up. */
export function testLargeFile(open: () => Promise<OpenPreview>): void {
  test('a large file shows how far it is read; cancelling ends that at once and writes nothing', async () => {
    const preview = await open();
    const { page, pane } = preview;
    const tabs = await page.getByRole('tab').allTextContents();
    const buffer = Buffer.from(makeWorkbook('Ledger', ledgerRows(POSTINGS)));
    await chooseSources(preview, [{ name: 'ledger.xlsx', mimeType: 'application/octet-stream', buffer }]);
    await pane.getByRole('button', { name: 'Run model' }).click();

    const share = pane.getByText(/^Reading ledger\.xlsx \(1 of 1\)… \d+ %$/);
    await share.waitFor({ timeout: 60_000 });
    assert.equal(page.workers().length, 1);
    const first = percentOf(await share.textContent());
    await pane.getByText(new RegExp(`^Reading .* (?!${first} %)\\d+ %$`)).waitFor({ timeout: 60_000 });
    assert.ok(percentOf(await share.textContent()) > first);

    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText('The run was cancelled; nothing was written.').first().waitFor();
    // The browser ends a worker that is busy a moment after it was told to.
    await Promise.all(page.workers().map(worker => worker.waitForEvent('close')));
    assert.deepEqual(page.workers(), []);
    assert.deepEqual(await page.getByRole('tab').allTextContents(), tabs);
    await closeClean(preview);
  });
}

function percentOf(text: string | null): number {
  return Number(/(\d+) %$/.exec(text ?? '')?.[1]);
}
