import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { rivals } from './installRivals';

/** A reader by its name: ours, or one of the others. */
export type ReaderName = 'hjw' | keyof typeof rivals;

/** What a reader found when every value was looked at once; the readers must agree on it. */
export interface ValuesSeen {
  texts: number;
  letters: number;
  numbers: number;
  days: number;
  sum: number;
}

/** Reads a workbook and looks at every value of its first sheet. */
export type ReadAll = (bytes: Uint8Array) => Promise<ValuesSeen>;

/** Loads a reader; the others from the folder that they are installed in. */
export async function loadReader(name: ReaderName, folder: string): Promise<ReadAll> {
  switch (name) {
    case 'hjw':
      return loadOurs();
    case 'exceljs':
      return loadExceljs(folder);
    case 'hucre':
      return loadHucre(folder);
    case 'read-excel-file':
      return loadReadExcelFile(folder);
  }
}

async function loadOurs(): Promise<ReadAll> {
  const { openPackage } = await import('../../src/xlsx/openPackage');
  const { readWorkbook } = await import('../../src/xlsx/readWorkbook');
  return bytes => {
    const opened = openPackage(bytes, 'made.xlsx');
    const read = opened.ok ? readWorkbook(opened.value) : opened;
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const seen = nothingSeen();
    for (const row of read.value.sheets[0]?.content().cells.values() ?? []) {
      for (const { value } of row.values()) see(seen, value);
    }
    return Promise.resolve(seen);
  };
}

async function loadExceljs(folder: string): Promise<ReadAll> {
  interface Row {
    eachCell(visit: (cell: { readonly value: unknown }) => void): void;
  }
  interface Workbook {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
    readonly worksheets: readonly { eachRow(visit: (row: Row) => void): void }[];
  }
  const { Workbook } = (await load(folder, 'exceljs')) as { Workbook: new () => Workbook };
  return async bytes => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const seen = nothingSeen();
    workbook.worksheets[0]?.eachRow(row => row.eachCell(({ value }) => see(seen, value)));
    return seen;
  };
}

async function loadHucre(folder: string): Promise<ReadAll> {
  type Workbook = { readonly sheets: readonly { readonly rows: readonly (readonly unknown[])[] }[] };
  const { readXlsx } = (await load(folder, 'hucre/xlsx')) as { readXlsx: (bytes: Uint8Array) => Promise<Workbook> };
  return async bytes => {
    const { sheets } = await readXlsx(bytes);
    return seeAll(sheets[0]?.rows ?? []);
  };
}

async function loadReadExcelFile(folder: string): Promise<ReadAll> {
  type Rows = readonly (readonly unknown[])[];
  const { readSheet } = (await load(folder, 'read-excel-file/node')) as { readSheet: (bytes: Buffer) => Promise<Rows> };
  return async bytes => seeAll(await readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
}

async function load(folder: string, name: string): Promise<unknown> {
  const module = createRequire(join(folder, 'package.json')).resolve(name);
  const loaded = (await import(pathToFileURL(module).href)) as Record<string, unknown>;
  return name === 'exceljs' ? loaded['default'] : loaded;
}

function seeAll(rows: readonly (readonly unknown[])[]): ValuesSeen {
  const seen = nothingSeen();
  for (const row of rows) for (const value of row) see(seen, value);
  return seen;
}

function nothingSeen(): ValuesSeen {
  return { texts: 0, letters: 0, numbers: 0, days: 0, sum: 0 };
}

function see(seen: ValuesSeen, value: unknown): void {
  if (typeof value === 'string') {
    seen.texts += 1;
    seen.letters += value.length;
  } else if (typeof value === 'number') {
    seen.numbers += 1;
    seen.sum += value;
  } else if (value instanceof Date) seen.days += 1;
}
