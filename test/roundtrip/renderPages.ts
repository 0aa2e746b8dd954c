import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convert, skipWithoutLibreOffice } from '../recalculation/libreOffice';

const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;

/** Why tests that draw pages are skipped. In continuous integration they are not: there what is missing fails them. */
export const skipWithoutPictures =
  skipWithoutLibreOffice !== false
    ? skipWithoutLibreOffice
    : hasPoppler || (process.env['CI'] ?? '') !== ''
      ? false
      : 'no pdftoppm found: install poppler-utils';

/** Has LibreOffice print a workbook, and draws the first pages, as many as asked for: a picture's bytes for each. */
export async function renderPages(workbook: Uint8Array, most?: number): Promise<readonly Buffer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hjw-pages-'));
  try {
    writeFileSync(join(folder, 'book.pdf'), await convert(workbook, 'pdf'));
    const last = most === undefined ? [] : ['-l', String(most)];
    await promisify(execFile)('pdftoppm', ['-r', '60', ...last, join(folder, 'book.pdf'), join(folder, 'page')]);
    return readdirSync(folder)
      .filter(name => name.endsWith('.ppm'))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      .map(name => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
