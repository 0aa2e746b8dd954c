// Takes the pictures of docs/pictures from a production build in a real browser.
// Run it with: npx tsx test/browser/takePictures.ts
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAddIn, projectRoot } from './buildAddIn';
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

await browser.close();
server.close();
