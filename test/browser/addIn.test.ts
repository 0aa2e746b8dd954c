// The production build, and what a user does with it in a real browser: the pane as it ships, on Microsoft's own
// Office.js client, which talks to the embedded host of the preview.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { sampleNames } from '../../src/taskpane/sampleFiles';
import { buildAddIn, builtFolder, projectRoot, publishedAt } from './buildAddIn';
import { findChromium } from './findChromium';
import { closeClean, openPage, openPreview, type OpenPreview } from './openPage';
import { cellShowing, runSamples, showSheet, typeInto } from './previewActs';
import { seriousViolations } from './seriousViolations';
import { focused, tabTo } from './pressTab';
import { serveAddIn } from './serveAddIn';
import { testLargeFile } from './testLargeFile';
import { testOpenSources } from './testOpenSources';
import { testPublication } from './testPublication';
import { testRefresh } from './testRefresh';
import { testReview } from './testReview';

const executablePath = findChromium();
const isDemanded = ['CI', 'REQUIRE_BROWSER'].some(name => Boolean(process.env[name]));
const missing = 'no Chromium, Chrome or Edge was found; install one or set CHROMIUM_PATH';
if (executablePath === null) console.error(`\n*** BROWSER TESTS NOT RUN: ${missing} ***\n`);

before(() => buildAddIn());

const built = (name: string) => readFileSync(join(builtFolder, name), 'utf8');

test('the published manifest and the files that it names stand under ADDIN_BASE_URL', () => {
  const manifest = built('manifest.xml');
  assert.equal(manifest.includes('localhost'), false);
  const named = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].flatMap(match => match[1] ?? []);
  assert.ok(named.length > 8);
  for (const address of named) {
    assert.ok(address.startsWith(`${publishedAt}/`), address);
    assert.ok(existsSync(join(builtFolder, address.slice(publishedAt.length))), `${address} is not built`);
  }
});

test('every worksheet function has an id and a name of at least three characters and is associated', () => {
  const { functions } = JSON.parse(built('functions.json')) as { functions: { id: string; name: string }[] };
  assert.ok(functions.length > 0);
  const script = built('functions.js');
  for (const { id, name } of functions) {
    assert.ok(id.length >= 3 && name.length >= 3, id);
    assert.ok(script.includes(`CustomFunctions.associate("${id}"`), `${id} is not associated`);
  }
});

test('the functions and the ribbon load first and without React', () => {
  const scripts = [...built('taskpane.html').matchAll(/src="?([\w.-]+\.js)/g)].flatMap(match => match[1] ?? []);
  assert.deepEqual(
    scripts.map(name => name.split('.')[0]),
    ['functions', 'commands', 'taskpane'],
  );
  for (const name of scripts) assert.equal(/react|fluent/i.test(built(name)), false, `${name} holds React`);
});

test('a base address that is no https address stops the build', async () => {
  await assert.rejects(buildAddIn('http://example.org'), /ADDIN_BASE_URL must start with https/);
});

if (executablePath === null) {
  test('there is a browser to try the add-in in', { skip: !isDemanded && missing }, () => assert.fail(missing));
}

describe('in a real browser', { skip: executablePath === null && missing }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveAddIn>>;
  const scratch = mkdtempSync(join(tmpdir(), 'hjw-browser-'));

  before(async () => {
    server = await serveAddIn();
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(scratch, { recursive: true });
  });

  const open = (): Promise<OpenPreview> => openPreview(browser, server.origin);
  testRefresh(open);
  testReview(open);
  testOpenSources(open);
  testPublication(open);
  testLargeFile(open);

  test('the pane loads on the real Office.js client, which believes it is in Excel', async () => {
    const preview = await openPreview(browser, server.origin);
    const host = await preview.paneFrame.evaluate<unknown>('Office.onReady().then(info => [info.host, info.platform])');
    assert.deepEqual(host, ['Excel', 'PC']);
    const scripts = await preview.paneFrame.evaluate<string[]>('[...document.scripts].map(script => script.src)');
    assert.ok(
      scripts.some(script => /\/office-js\/excel-win32-16\.01\.js$/.test(script)),
      scripts.join(' '),
    );
    await closeClean(preview);
  });

  test('trying the samples shows headline, shares and checks, and draws the result sheets with their charts', async () => {
    const preview = await openPreview(browser, server.origin);
    const { page, pane } = preview;
    await runSamples(preview);

    assert.ok((await pane.getByRole('definition').count()) >= 5);
    assert.equal(await pane.getByRole('table', { name: 'Shares by body' }).getByRole('row').count(), 1 + 3 + 1);
    await pane.getByRole('button', { name: /^✓ All \d+ checks hold$/ }).waitFor();

    await showSheet(page, 'Summary');
    await page.locator('.chart svg path').first().waitFor({ state: 'attached' });
    assert.equal(await page.locator('.chart svg').count(), 6);
    const marks = await page
      .locator('.chart')
      .evaluateAll(charts => charts.map(chart => chart.querySelectorAll('path').length));
    for (const count of marks) assert.ok(count > 3, `a chart of ${count} paths`);
    await closeClean(preview);
  });

  test('files chosen by hand are listed, can be taken out again, and run', async () => {
    const preview = await openPreview(browser, server.origin);
    const { pane } = preview;
    const files = sampleNames.map(name => join(projectRoot, 'assets', 'samples', name));
    await pane
      .locator('input[type=file]')
      .first()
      .setInputFiles(files.filter(file => file.endsWith('.xlsx')));
    await pane
      .locator('input[type=file]')
      .last()
      .setInputFiles(files.filter(file => file.endsWith('.json')));
    assert.equal(await pane.getByRole('listitem').count(), sampleNames.length);
    await pane.getByRole('button', { name: `Remove ${sampleNames[0]}` }).click();
    assert.equal(await pane.getByRole('listitem').count(), sampleNames.length - 1);
    await pane
      .locator('input[type=file]')
      .first()
      .setInputFiles(files[0] ?? []);
    await pane.getByRole('button', { name: 'Run model' }).click();
    await pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
    await closeClean(preview);
  });

  test('a file that is no workbook is named with what to do about it, and nothing is written', async () => {
    const preview = await openPreview(browser, server.origin);
    const { page, pane } = preview;
    const file = join(scratch, 'letter.xlsx');
    writeFileSync(file, 'Dear Treasurer');
    const tabs = await page.getByRole('tab').allTextContents();
    await pane.locator('input[type=file]').first().setInputFiles(file);
    await pane.getByRole('button', { name: 'Run model' }).click();
    const message = pane.getByRole('group').filter({ hasText: 'letter.xlsx' });
    await message.waitFor();
    assert.ok(((await message.textContent()) ?? '').length > 'letter.xlsx'.length + 20);
    await pane.getByText('The model did not run.').waitFor();
    assert.deepEqual(await page.getByRole('tab').allTextContents(), tabs);
    await closeClean(preview);
  });

  test('the keyboard alone is enough to run the samples and open the checks', async () => {
    const preview = await openPreview(browser, server.origin);
    const { page, pane } = preview;
    await tabTo(preview, /^Try with the sample workbooks$/);
    await page.keyboard.press('Enter');
    assert.equal(await focused(preview), 'Run model');
    await page.keyboard.press('Space');
    await pane.getByRole('heading', { name: 'Headline figures' }).waitFor({ timeout: 60_000 });
    await tabTo(preview, /checks hold$/);
    await page.keyboard.press('Enter');
    await pane.getByText('Holds:').first().waitFor({ state: 'attached' });
    await closeClean(preview);
  });

  test('worksheet functions answer in cells: the model’s saving, and parts that add to the amount', async () => {
    const preview = await openPreview(browser, server.origin);
    const { page, pane } = preview;
    const [blank = ''] = await page.getByRole('tab').allTextContents();
    await showSheet(page, blank);
    await typeInto(page, 'A1', '=ROUND(HJW.SAVINGS()*1000,0)');
    await cellShowing(page, 'A1', /#N\/A/);

    for (const address of ['B1', 'C1', 'D1']) await typeInto(page, address, '1');
    await typeInto(page, 'B2', '=HJW.ALLOCATE(100,B1:D1)');
    // Largest remainder: the penny left over goes to the first of equal weights.
    assert.equal(await cellShowing(page, 'B2', /\d/), '33.34');
    assert.equal(await cellShowing(page, 'C2', /\d/), '33.33');
    assert.equal(await cellShowing(page, 'D2', /\d/), '33.33');

    await runSamples(preview);
    await showSheet(page, blank);
    const saving = Number(await cellShowing(page, 'A1', /^\d/));
    const together = await pane
      .getByRole('row', { name: /^Together/ })
      .getByRole('cell')
      .first()
      .textContent();
    assert.equal(saving, Number((together ?? '').replace(/[£,]/g, '')));
    await closeClean(preview);
  });

  test('the ribbon button runs the model again, and without one says so in the pane', async () => {
    const preview = await openPreview(browser, server.origin);
    const { page, pane } = preview;
    await page.getByRole('button', { name: 'Run model' }).click();
    await pane.getByText('The model did not run.').waitFor();
    await runSamples(preview);
    await page.getByRole('button', { name: 'Run model' }).click();
    await pane.getByText('No input has changed.').waitFor({ timeout: 60_000 });
    await closeClean(preview);
  });

  test('a workbook is opened and saved by the preview', async () => {
    const preview = await openPreview(browser, server.origin);
    const { page } = preview;
    const file = join(projectRoot, 'assets', 'samples', sampleNames[0]);
    await page.locator('header input[type=file]').setInputFiles(file);
    await page.getByText(sampleNames[0]).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download workbook' }).click(),
    ]);
    const saved = readFileSync(await download.path());
    assert.equal(download.suggestedFilename(), sampleNames[0]);
    assert.equal(saved.toString('latin1', 0, 2), 'PK');
    await closeClean(preview);
  });

  test('axe finds nothing serious in the pane or around it, before and after a run', async () => {
    const preview = await openPreview(browser, server.origin);
    const look = async () => [
      ...(await seriousViolations(preview.paneFrame)),
      ...(await seriousViolations(preview.page.mainFrame())),
    ];
    assert.deepEqual(await look(), []);
    await runSamples(preview);
    await preview.pane.getByRole('button', { name: /checks hold/ }).click();
    assert.deepEqual(await look(), []);
    await closeClean(preview);
  });

  test('the shipped pane asks the outside for Office.js only, and says so when it is blocked', async () => {
    const { page, foreign } = await openPage(browser, `${server.origin}/taskpane.html`, { width: 320, height: 600 });
    await page.getByText('Excel does not answer').waitFor();
    assert.deepEqual(foreign, ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    await page.context().close();
  });
});
