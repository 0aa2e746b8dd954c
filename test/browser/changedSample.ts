import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenFile } from '../../src/usecases/runRequest';
import type { CellValue } from '../../src/xlsx/cell';
import { changeCell } from '../usecases/changeCell';
import { projectRoot } from './buildAddIn';

/** A cell of a sample (rows and columns count from 1) and what a later version of the file says there. */
export type CellChange = readonly [sheet: string, row: number, column: number, value: CellValue];

/** A file as a test chooses it in a browser. */
export interface FileToChoose {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Makes a later version of a sample workbook, as its body would send it. */
export function changedSample(name: string, changes: readonly CellChange[]): FileToChoose {
  const sample: ChosenFile = { name, bytes: readFileSync(join(projectRoot, 'assets', 'samples', name)) };
  const file = changes.reduce((before, change) => changeCell(before, ...change), sample);
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) };
}
