import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedSample } from './changedSample';
import { chooseSources } from './chooseFiles';
import { closeClean, type OpenPreview } from './openPage';
import { runSamples } from './previewActs';
import { focused, tabTo } from './pressTab';
import { assertAccessible, headlineFigure, readSheet } from './readPane';

const force = 'hampshire-constabulary.xlsx';
// In pounds: the service desk costs 300,000 more, licences 10,000 more, rent 400,000 less.
const later = changedSample(force, [
  ['Ledger', 9, 5, 1_584_600],
  ['Ledger', 11, 5, 2_968_250],
  ['Ledger', 32, 5, 1_143_400],
]);

/** Runs the samples and compares a later version of the constabulary's ledger with the model. */
async function compareLater(preview: OpenPreview): Promise<void> {
  const { pane } = preview;
  await runSamples(preview);
  await chooseSources(preview, [later]);
  await pane.getByRole('button', { name: 'Remove hampshire.case.json' }).click();
  await pane.getByRole('button', { name: 'Compare with the model' }).click();
  await pane.getByRole('heading', { name: 'Compare with the model' }).waitFor({ timeout: 60_000 });
}

/** What a user does when new figures come in, from comparing them to taking them back. */
export function testRefresh(open: () => Promise<OpenPreview>): void {
  test('changes are looked at, taken in part, logged, and undone by restoring', async () => {
    const preview = await open();
    const { pane } = preview;
    await compareLater(preview);
    const before = await pane
      .getByText(/^£87\.20m/)
      .first()
      .textContent();
    assert.match(before ?? '', /£87\.20m.*£87\.11m/);
    // 300,000 and 10,000 more for ICT; 400,000 less for estates: both beyond £100k.
    await pane.getByText('+£310k').waitFor();
    await pane.getByText('−£400k').waitFor();
    await assertAccessible(preview, 'comparison');

    await pane.getByRole('checkbox', { name: /Estates/ }).uncheck();
    await pane.getByRole('button', { name: 'Accept selected (1)' }).click();
    await pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
    assert.equal(await headlineFigure(preview, 'Net baseline in scope'), '£87.51m');
    const log = (await readSheet(preview, 'Log')).flat().map(String);
    assert.ok(
      log.some(cell => cell.includes('1 accepted, 1 declined')),
      log.join('\n'),
    );

    await pane.getByRole('button', { name: 'More' }).click();
    await assertAccessible(preview, 'menu');
    await pane.getByRole('menuitem', { name: 'Restore previous run…' }).click();
    await pane.getByText(/stand again/).waitFor();
    await assertAccessible(preview, 'restoring');
    await pane.getByRole('button', { name: 'Restore', exact: true }).click();
    await pane.locator('dd', { hasText: '£87.20m' }).waitFor({ timeout: 60_000 });
    await closeClean(preview);
  });

  test('a figure typed over on the sheet stays unless it is ticked, and the threshold sorts the changes', async () => {
    const preview = await open();
    const { page, pane, paneFrame } = preview;
    await runSamples(preview);
    await chooseSources(preview, [later]);
    await pane.getByRole('button', { name: 'Remove hampshire.case.json' }).click();
    // Whoever types over an input does so on the Inputs sheet; the figure of ICT at the force was 7,475.
    await paneFrame.evaluate(`Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Inputs');
      const used = sheet.getUsedRange();
      used.load('values');
      await context.sync();
      const row = used.values.findIndex(cells => cells.includes(7475));
      used.getCell(row, used.values[row].indexOf(7475)).values = [[7000]];
      await context.sync();
    })`);
    await pane.getByRole('button', { name: 'Compare with the model' }).click();
    await pane.getByRole('button', { name: 'Typed over on the sheet (1)' }).waitFor({ timeout: 60_000 });
    await pane.getByText('On the sheet £7,000k; the source said £7,475k and now says £7,785k.').waitFor();
    assert.equal(await pane.getByRole('checkbox', { name: /ICT/ }).isChecked(), false);
    await assertAccessible(preview, 'overrides');

    await pane.getByRole('textbox', { name: 'Amount' }).fill('500');
    await pane.getByRole('textbox', { name: 'Share' }).fill('');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Smaller changes (1)' }).waitFor();

    await pane.getByRole('button', { name: 'Accept all' }).click();
    await pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
    const inputs = (await readSheet(preview, 'Inputs')).flat();
    assert.ok(inputs.includes(7000) && inputs.includes(2350) && !inputs.includes(7785));
    await closeClean(preview);
  });

  test('the keyboard alone is enough to compare, untick and accept', async () => {
    const preview = await open();
    const { page, pane } = preview;
    await compareLater(preview);
    assert.equal(await focused(preview), 'Compare with the model');
    await tabTo(preview, /^Gross expenditure HC · Estates/);
    await page.keyboard.press('Space');
    await tabTo(preview, /^Accept selected \(1\)$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
    await pane.locator('button:focus', { hasText: 'Compare with the model' }).waitFor();
    await closeClean(preview);
  });
}
