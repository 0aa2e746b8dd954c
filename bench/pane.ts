// Whether the pane stays responsive while it reads: a workbook of 100,000 rows by 12 columns is chosen in a real browser
// and the model run, once with the worker and once without. Prints the longest time for which the pane's thread answered
// to nothing. Run it with `npm run bench:pane`, after a build with `--env preview`; nothing is asserted.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { buildAddIn, builtFolder } from '../test/browser/buildAddIn';
import { findChromium } from '../test/browser/findChromium';
import { openPreview } from '../test/browser/openPage';
import { serveAddIn } from '../test/browser/serveAddIn';
import { mixedRows } from './readers/madeRows';
import { makeWorkbook } from './readers/makeWorkbook';
import { median } from './callTimes';

const ROWS = 100_000;
const ROUNDS = 3;

/** What one run in the pane took: until it answered, and the longest gap between two turns of its thread. */
interface PaneTimes {
  readonly waited: number;
  readonly longestBlock: number;
  readonly reports: number;
}

const executablePath = findChromium();
if (executablePath === null) throw new Error('There is no Chromium, Chrome or Edge; CHROMIUM_PATH may name one.');
const folder = process.env['BENCH_BUILT'] ?? builtFolder;
if (!existsSync(join(folder, 'preview.html'))) await buildAddIn();
const server = await serveAddIn(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
const workbook = Buffer.from(makeWorkbook('Data', mixedRows(ROWS)));

console.log(`${ROWS.toLocaleString('en-GB')} rows by 12 columns in the pane, median of ${ROUNDS} rounds by turns`);
console.log('reading             until answered ms   longest block ms   reports of progress');
const measured = new Map<string, PaneTimes[]>([
  ['in a worker', []],
  ['in the pane', []],
]);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [where, times] of measured) times.push(await readInPane(browser, where === 'in a worker'));
}
const middles = [...measured].map(([where, times]) => {
  const of = (what: keyof PaneTimes): number => median(times.map(time => time[what]));
  const figures = [of('waited'), of('longestBlock'), of('reports')].map(figure => figure.toFixed(0).padStart(18));
  console.log(`${where.padEnd(18)} ${figures.join(' ')}`);
  return of('longestBlock');
});
console.log(`longest block, worker / pane: ${((middles[0] ?? NaN) / (middles[1] ?? NaN)).toFixed(3)}`);

await browser.close();
server.close();

async function readInPane(inBrowser: Browser, withWorker: boolean): Promise<PaneTimes> {
  const { page, pane, paneFrame } = await openPreview(inBrowser, server.origin);
  if (!withWorker) await paneFrame.evaluate('delete globalThis.Worker');
  await pane
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'data.xlsx', mimeType: 'application/octet-stream', buffer: workbook });
  await paneFrame.evaluate(`
    globalThis.longestBlock = 0;
    globalThis.reports = new Set();
    let last = performance.now();
    const turn = () => {
      const now = performance.now();
      globalThis.longestBlock = Math.max(globalThis.longestBlock, now - last);
      last = now;
      const share = /\\d+ %/.exec(document.body.innerText);
      if (share !== null) globalThis.reports.add(share[0]);
      setTimeout(turn, 4);
    };
    turn();
  `);
  const start = performance.now();
  await pane
    .getByRole('button', { name: /^Run model$|^Run without comparing$/ })
    .first()
    .click();
  await pane
    .getByText('The model did not run.')
    .or(pane.getByText(/^Wrote \d+ sheets/))
    .first()
    .waitFor({ timeout: 300_000 });
  const waited = performance.now() - start;
  const longestBlock = await paneFrame.evaluate<number>('globalThis.longestBlock');
  const reports = await paneFrame.evaluate<number>('globalThis.reports.size');
  await page.context().close();
  return { waited, longestBlock, reports };
}
