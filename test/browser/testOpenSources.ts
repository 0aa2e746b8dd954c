import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { sampleNames } from '../../src/taskpane/sampleFiles';
import { projectRoot } from './buildAddIn';
import { closeClean, type OpenPreview } from './openPage';
import { showSheet, typeInto } from './previewActs';
import { assertAccessible, headlineFigure, readSheet } from './readPane';

const force = 'hampshire-constabulary.xlsx';
const sample = (name: string): string => join(projectRoot, 'assets', 'samples', name);

/** What a user does whose budget stands in the workbook that is open. */
export function testOpenSources(open: () => Promise<OpenPreview>): void {
  test('sheets of this workbook are a source that the model follows, and a change of theirs is told', async () => {
    const empty = await open();
    const { page, pane } = empty;
    await page.locator('header input[type=file]').setInputFiles(sample(force));
    await page.getByRole('tab', { name: 'Ledger' }).waitFor();
    await pane.getByRole('button', { name: 'Try with the sample workbooks' }).waitFor();
    // Another workbook loads the pane anew.
    const preview = { ...empty, paneFrame: theFrame(empty) };
    await pane.getByRole('button', { name: 'From this workbook' }).click();
    for (const sheet of ['Ledger', 'Establishment', 'Force overview'])
      await pane.getByRole('checkbox', { name: `Sheet ${sheet}` }).check();
    await assertAccessible(preview, 'from this workbook');
    assert.equal(await pane.getByText('· this workbook').count(), 3);

    const files = sampleNames.filter(name => name !== force).map(sample);
    await pane
      .locator('input[type=file]')
      .first()
      .setInputFiles(files.filter(name => name.endsWith('.xlsx')));
    await pane
      .locator('input[type=file]')
      .last()
      .setInputFiles(files.filter(name => name.endsWith('.json')));
    await pane.getByRole('button', { name: 'Remove hampshire.case.json' }).waitFor();
    await pane.getByRole('button', { name: 'Run model' }).click();
    await pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
    assert.equal(await headlineFigure(preview, 'Net baseline in scope'), '£87.20m');
    const inputs = await readSheet(preview, 'Inputs');
    const links = inputs.flat().filter(cell => /^=.*Ledger!/.test(String(cell)));
    assert.ok(links.length > 10, `${links.length} links`);

    await showSheet(page, 'Ledger');
    await typeInto(page, 'E9', '1584600');
    await pane.getByText(/^1 figure of this workbook has changed/).waitFor({ timeout: 30_000 });
    await assertAccessible(preview, 'changed since');
    await pane.getByRole('button', { name: 'Run again' }).click();
    await pane.getByText('1 input changed').waitFor({ timeout: 60_000 });
    assert.equal(await headlineFigure(preview, 'Net baseline in scope'), '£87.50m');
    await closeClean(preview);
  });
}

/** The pane's frame as it is now. */
function theFrame({ page }: OpenPreview): OpenPreview['paneFrame'] {
  return page.frames().find(frame => frame.url().includes('preview-pane')) ?? assert.fail('there is no pane');
}
