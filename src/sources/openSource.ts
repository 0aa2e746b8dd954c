import { succeed, type Result } from '../issue/issue';
import type { Reached } from '../issue/reached';
import { openPackage } from '../xlsx/openPackage';
import { readWorkbook } from '../xlsx/readWorkbook';
import type { ReadWorkbook } from '../xlsx/workbook';
import { readCsv } from './csv/readCsv';

/** Opens a source file, an Excel workbook or a .csv ledger, told apart by what it holds and then by its name. */
export function openSource(bytes: Uint8Array, fileName: string, reached?: Reached): Result<ReadWorkbook> {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (/\.csv$/i.test(fileName) && !isPackage && !isCompound) return readCsv(bytes, fileName);
  const opened = openPackage(bytes, fileName, undefined, reached);
  if (!opened.ok) return opened;
  const workbook = readWorkbook(opened.value);
  return workbook.ok ? succeed(workbook.value, [...opened.issues, ...workbook.issues]) : workbook;
}
