import type { Page } from 'playwright-core';
import type { OpenPreview } from './openPage';

/** Runs the model on the sample workbooks and waits for the figures. */
export async function runSamples({ pane }: OpenPreview): Promise<void> {
  await pane.getByRole('button', { name: 'Try with the sample workbooks' }).click();
  await pane.getByRole('button', { name: 'Run model' }).click();
  await pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
}

/** Brings a sheet of the preview to the front. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('grid', { name: `Sheet ${name}` }).waitFor();
}

/** Types into a cell of the sheet in front, as a user does: click, type, Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until a cell of the sheet in front shows something that settles the question, and answers it. */
export async function cellShowing(page: Page, address: string, wanted: RegExp): Promise<string> {
  const cell = page.locator(`#cell-${address}`, { hasText: wanted });
  await cell.waitFor({ timeout: 15_000 });
  return (await cell.textContent()) ?? '';
}
