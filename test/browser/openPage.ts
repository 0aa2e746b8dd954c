import assert from 'node:assert/strict';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';

/** A page under test, with what went wrong in it and the addresses outside its own origin that it asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: string[];
  readonly foreign: string[];
}

/** The preview with the pane inside it. */
export interface OpenPreview extends OpenPage {
  readonly pane: FrameLocator;
  readonly paneFrame: Frame;
}

/** Opens a page of the add-in in a context of its own. Every request that leaves its origin is refused and noted. */
export async function openPage(
  browser: Browser,
  address: string,
  viewport = { width: 1280, height: 800 },
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  const foreign: string[] = [];
  const { origin } = new URL(address);
  await page.route(/.*/, route => {
    const asked = route.request().url();
    if (new URL(asked).origin === origin || /^(data|blob):/.test(asked)) return route.continue();
    foreign.push(asked);
    return route.abort();
  });
  page.on('pageerror', error => faults.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults, foreign };
}

/** Opens the preview and waits until the pane has its answer from Office.js. */
export async function openPreview(browser: Browser, origin: string): Promise<OpenPreview> {
  const open = await openPage(browser, `${origin}/preview.html`);
  const pane = open.page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Try with the sample workbooks' }).waitFor();
  const paneFrame = open.page.frames().find(frame => frame.url().includes('preview-pane'));
  if (paneFrame === undefined) throw new Error('The preview has no frame with the pane.');
  return { ...open, pane, paneFrame };
}

/** Closes a page that must have run clean: no fault in its console, no request beyond its own origin. */
export async function closeClean({ page, faults, foreign }: OpenPage): Promise<void> {
  assert.deepEqual(faults, []);
  assert.deepEqual(foreign, []);
  await page.context().close();
}
