import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const PLACES = [
  '/usr/bin',
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
];

/** Finds LibreOffice: by `SOFFICE_PATH`, then the PATH, then the usual places; null when there is none. */
export function findSpreadsheet(): string | null {
  const given = process.env['SOFFICE_PATH'];
  if (given !== undefined && given !== '') return given;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...PLACES];
  return folders.flatMap(folder => NAMES.map(name => join(folder, name))).find(isProgram) ?? null;
}

/** What a test that needs LibreOffice says when there is none; with `CI` set nothing is skipped, so that it fails. */
export function skipWithoutSpreadsheet(): { readonly skip: string | false } {
  const skips = findSpreadsheet() === null && (process.env['CI'] ?? '') === '';
  return { skip: skips ? 'no LibreOffice found: set SOFFICE_PATH or install libreoffice-calc' : false };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
