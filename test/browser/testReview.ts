import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { changedSample } from './changedSample';
import { chooseDocuments, chooseSources } from './chooseFiles';
import { closeClean, type OpenPreview } from './openPage';
import { assertAccessible, headlineFigure } from './readPane';

const force = 'hampshire-constabulary.xlsx';
// The amounts are in pounds; the heading says millions, so that every figure would be a million times too large.
const wrongHeading = changedSample(force, [['Ledger', 5, 5, 'Original budget (£m)']]);

/** What a user does when the reader took something wrongly. */
export function testReview(open: () => Promise<OpenPreview>): void {
  test('a unit is corrected in the review, confirmed, and the model runs on it as on the right file', async () => {
    const preview = await open();
    const { page, pane } = preview;
    await pane.getByRole('button', { name: 'Try with the sample workbooks' }).click();
    await chooseSources(preview, [wrongHeading]);
    await pane.getByRole('button', { name: 'Review how they are read' }).click();
    const source = pane.getByRole('region', { name: force });
    await source.waitFor({ timeout: 60_000 });
    await assertAccessible(preview, 'review');

    await source.getByRole('button', { name: /^Ledger / }).click();
    await source.getByText('Gross expenditure').first().waitFor();
    await source.getByRole('button', { name: /^Correct Column E/ }).click();
    await source.getByRole('combobox', { name: 'Unit' }).selectOption('£');
    await source.getByText('Reading again…').waitFor({ state: 'detached', timeout: 60_000 });
    await source.getByRole('button', { name: /^1 point to look at/ }).waitFor();
    await assertAccessible(preview, 'corrected');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      source.getByRole('button', { name: 'Save mapping…' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'hampshire-constabulary.mapping.json');
    const saved = readFileSync(await download.path());

    await pane.getByRole('button', { name: 'Confirm', exact: true }).click();
    await pane.getByRole('button', { name: 'Run model' }).click();
    await pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
    // What the samples themselves come to: their ledger states the same pounds under the right heading.
    assert.equal(await headlineFigure(preview, 'Net baseline in scope'), '£87.20m');
    const [kept] = await Promise.all([
      page.waitForEvent('download'),
      pane
        .getByRole('button', { name: 'More' })
        .click()
        .then(() => pane.getByRole('menuitem', { name: 'Save mappings…' }).click()),
    ]);
    assert.match(kept.suggestedFilename(), /\.mapping\.json$/);
    await closeClean(preview);

    // Another day the saved mapping does the same without a review.
    const again = await open();
    await again.pane.getByRole('button', { name: 'Try with the sample workbooks' }).click();
    await chooseSources(again, [wrongHeading]);
    await chooseDocuments(again, [{ name: 'm.json', mimeType: 'application/json', buffer: saved }]);
    await again.pane
      .getByRole('button', { name: `Remove ${force}` })
      .nth(1)
      .waitFor();
    await again.pane.getByRole('button', { name: 'Run model' }).click();
    await again.pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
    assert.equal(await headlineFigure(again, 'Net baseline in scope'), '£87.20m');
    await closeClean(again);
  });
}
