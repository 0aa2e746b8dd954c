import assert from 'node:assert/strict';
import { seriousViolations } from './seriousViolations';
import type { OpenPreview } from './openPage';

/** Reads a figure of the headline as the pane shows it, by its label. */
export async function headlineFigure({ pane }: OpenPreview, label: string): Promise<string> {
  const figure = pane.locator('dl > div', { has: pane.getByText(label, { exact: true }) }).locator('dd');
  return (await figure.textContent()) ?? '';
}

/** Reads cells of a sheet through the pane's own Office.js, row by row. */
export function readSheet({ paneFrame }: OpenPreview, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return paneFrame.evaluate<readonly (readonly unknown[])[]>(`Excel.run(async context => {
    const used = context.workbook.worksheets.getItem(${JSON.stringify(sheet)}).getUsedRange();
    used.load('formulas');
    await context.sync();
    return used.formulas;
  })`);
}

/** Looks the pane over with axe as it stands now. */
export async function assertAccessible({ paneFrame }: OpenPreview, state: string): Promise<void> {
  assert.deepEqual(await seriousViolations(paneFrame), [], state);
}
