import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const PLACES = [
  '/usr/bin',
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
];

/** Where LibreOffice's program lies: by `SOFFICE_PATH`, the PATH or the usual places; undefined when it is not here. */
export const libreOffice = [
  process.env['SOFFICE_PATH'] ?? '',
  ...[...(process.env['PATH'] ?? '').split(delimiter), ...PLACES].flatMap(folder =>
    NAMES.map(name => join(folder, name)),
  ),
].find(isProgram);

/** Why tests that need LibreOffice are skipped. In continuous integration they are not: there its absence fails them. */
export const skipWithoutLibreOffice =
  libreOffice === undefined && (process.env['CI'] ?? '') === ''
    ? 'no LibreOffice found: set SOFFICE_PATH or install libreoffice-calc'
    : false;

/** Has LibreOffice convert a workbook, in a profile of its own so that others may run beside it. */
export async function convert(workbook: Uint8Array, to: 'pdf' | 'xlsx'): Promise<Uint8Array> {
  if (libreOffice === undefined)
    throw new Error('LibreOffice is missing: set SOFFICE_PATH or install libreoffice-calc.');
  const folder = mkdtempSync(join(tmpdir(), 'hjw-libreoffice-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), workbook);
    await promisify(execFile)(
      libreOffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.xlsx'),
      ],
      { timeout: 300_000 },
    );
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
