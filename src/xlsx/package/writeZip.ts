import { Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import type { PackagePart } from '../xlsxPackage';

// The format counts from 1980; a fixed time makes the same content the same file.
const time = new Date(1980, 0, 1);

/** Zips parts in their order. Parts that came out of a zip and were not changed go in again as they were packed. */
export function writeZip(parts: Iterable<PackagePart>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const part of parts) addEntry(zip, part);
  zip.end();
  return join(chunks);
}

function addEntry(zip: Zip, part: PackagePart): void {
  if (part.deflated === undefined) {
    const entry = new ZipDeflate(part.path, { level: 6 });
    entry.mtime = time;
    zip.add(entry);
    entry.push(part.bytes, true);
    return;
  }
  const entry: ZipInputFile = {
    filename: part.path,
    size: part.bytes.length,
    crc: part.deflated.crc,
    compression: 8,
    mtime: time,
  };
  zip.add(entry);
  entry.ondata?.(null, new Uint8Array(part.deflated.bytes), true);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
