// Takes the pictures of docs/pictures from a production build in a real browser.
// Run it with: npx tsx test/browser/takePictures.ts
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAddIn, projectRoot } from './buildAddIn';
import { changedSample } from './changedSample';
import { chooseSources } from './chooseFiles';
import { findChromium } from './findChromium';
import { openPreview } from './openPage';
import { runSamples, showSheet } from './previewActs';
import { serveAddIn } from './serveAddIn';

const folder = join(projectRoot, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const executablePath = findChromium();
if (executablePath === null) throw new Error('There is no Chromium, Chrome or Edge to take pictures with.');

await buildAddIn();
const server = await serveAddIn();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });

const preview = await openPreview(browser, server.origin);
await runSamples(preview);
await showSheet(preview.page, 'Summary');
await preview.page.locator('.chart svg path').first().waitFor({ state: 'attached' });
await preview.page.mouse.move(0, 0);
await preview.page.screenshot({ path: join(folder, 'preview.png') });

// Tall enough for the whole pane.
await preview.page.setViewportSize({ width: 1280, height: 1300 });
await preview.page.locator('iframe').screenshot({ path: join(folder, 'pane.png') });

// Wide and tall enough for the headline, the shares and the charts.
const TALL = { width: 1760, height: 1640 };
await preview.page.setViewportSize(TALL);
await preview.page.locator('.chart svg path').nth(40).waitFor({ state: 'attached' });
await preview.page.screenshot({
  path: join(folder, 'summary.png'),
  clip: { x: 44, y: 102, width: TALL.width - 350 - 44, height: TALL.height - 102 - 34 },
});

// New figures from one body, compared with the model before anything is written.
const force = 'hampshire-constabulary.xlsx';
const refresh = await openPreview(browser, server.origin);
await runSamples(refresh);
await showSheet(refresh.page, 'Inputs');
await chooseSources(refresh, [
  changedSample(force, [
    ['Ledger', 9, 5, 1_584_600],
    ['Ledger', 32, 5, 1_143_400],
    ['Ledger', 43, 5, 170_000],
    ['Establishment', 9, 4, 50],
  ]),
]);
await refresh.pane.getByRole('button', { name: 'Remove hampshire.case.json' }).click();
await refresh.pane.getByRole('button', { name: 'Compare with the model' }).click();
await refresh.pane.getByRole('heading', { name: 'Compare with the model' }).waitFor({ timeout: 60_000 });
await refresh.page.mouse.move(0, 0);
await refresh.page.setViewportSize({ width: 1280, height: 1300 });
await refresh.page.locator('iframe').screenshot({ path: join(folder, 'refresh.png') });

// How a ledger is read that names no unit and a service that nobody knows.
const review = await openPreview(browser, server.origin);
await chooseSources(review, [
  changedSample(force, [
    ['Ledger', 5, 5, 'Original budget'],
    ['Ledger', 9, 2, 'Web and print'],
  ]),
]);
await review.pane.getByRole('button', { name: 'Review how they are read' }).click();
await review.pane.getByRole('region', { name: force }).waitFor({ timeout: 60_000 });
await review.page.mouse.move(0, 0);
await review.page.setViewportSize({ width: 1280, height: 1300 });
await review.page.locator('iframe').screenshot({ path: join(folder, 'review.png') });

await browser.close();
server.close();
