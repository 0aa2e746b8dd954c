import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findSpreadsheet } from './findSpreadsheet';

/**
 * Lets LibreOffice calculate a workbook from nothing: every stored result of a formula is taken out first, so that no
 * figure of ours can pass for its own. Answers the workbook as LibreOffice saves it.
 */
export function recalculate(workbook: Uint8Array): Uint8Array {
  const program = findSpreadsheet();
  if (program === null) throw new Error('LibreOffice is missing: set SOFFICE_PATH or install libreoffice-calc.');
  const folder = mkdtempSync(join(tmpdir(), 'hjw-recalculation-'));
  try {
    writeFileSync(join(folder, 'model.xlsx'), withoutResults(workbook));
    execFileSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'model.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    return new Uint8Array(readFileSync(join(folder, 'out', 'model.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  let formulas = 0;
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const stripped = strFromU8(bytes).replace(/(<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_, formula: string) => {
      formulas += 1;
      return formula;
    });
    parts[path] = strToU8(stripped);
  }
  if (formulas === 0) throw new Error('The workbook holds no calculated formula, so there is nothing to prove.');
  return zipSync(parts);
}
