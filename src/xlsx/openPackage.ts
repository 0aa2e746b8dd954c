import { fail, succeed, type Issue, type Result } from '../issue/issue';
import type { Reached } from '../issue/reached';
import { inflateEntry } from './package/inflateEntry';
import { packageIssue } from './package/packageIssue';
import { recogniseCompoundFile } from './package/recogniseCompoundFile';
import { readRelationships } from './package/relationships';
import { readZipDirectory, type ZipEntry } from './package/zipDirectory';
import { decodePart } from './xml/decodePart';
import { BrokenXml } from './xml/readXml';
import { findPart, type PackagePart, type XlsxPackage } from './xlsxPackage';

/** How much a file may unpack to, in bytes, for a part and for all of them, and how many parts it may have. */
export interface PackageLimits {
  readonly partBytes: number;
  readonly totalBytes: number;
  readonly parts: number;
}

/**
 * A sheet of a million filled cells unpacks to some 50 MB, so these leave room for the largest real workbooks while a
 * few kilobytes that claim gigabytes are turned away.
 */
const defaultLimits: PackageLimits = { partBytes: 256 * 2 ** 20, totalBytes: 512 * 2 ** 20, parts: 10_000 };

/**
 * Takes an .xlsx (or .xlsm, .xltx) file apart.
 *
 * Every part is inflated and held against its checksum here, so what follows need not expect damage. Fails with one
 * issue, whose code starts with `file-`, for files that are no such workbook, are cut off, locked or dangerously large.
 */
export function openPackage(
  bytes: Uint8Array,
  fileName: string,
  limits = defaultLimits,
  reached?: Reached,
): Result<XlsxPackage> {
  const foreign = recogniseForeignFile(bytes, fileName);
  if (foreign !== null) return fail(foreign);
  const entries = readZipDirectory(bytes);
  if (entries === null) return fail(packageIssue('file-incomplete', fileName));
  const refusal = refuseEntries(entries, fileName, limits);
  if (refusal !== null) return fail(refusal);

  const parts = new Map<string, PackagePart>();
  const total = sizeOf(entries);
  let unpacked = 0;
  for (const entry of entries) {
    const part = inflateEntry(entry);
    if (part === null)
      return fail(packageIssue('file-damaged', fileName, `Its part ${entry.path} cannot be unpacked.`));
    parts.set(part.path, part);
    unpacked += entry.size;
    reached?.(unpacked / Math.max(1, total));
  }
  return findWorkbook(parts, fileName);
}

function recogniseForeignFile(bytes: Uint8Array, fileName: string): Issue | null {
  if (bytes.length === 0) return packageIssue('file-empty', fileName);
  const compound = recogniseCompoundFile(bytes);
  if (compound === 'encrypted') return packageIssue('file-password', fileName);
  if (compound === 'old-workbook') return packageIssue('file-old-xls', fileName);
  if (compound === 'other') return packageIssue('file-other-document', fileName);
  const startsAsZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return startsAsZip ? null : packageIssue('file-not-a-workbook', fileName);
}

function refuseEntries(entries: readonly ZipEntry[], fileName: string, limits: PackageLimits): Issue | null {
  if (entries.some(entry => entry.encrypted)) return packageIssue('file-password', fileName);
  const unknown = entries.find(entry => entry.method === 'other');
  if (unknown !== undefined) {
    return packageIssue('file-damaged', fileName, `Its part ${unknown.path} is packed in an unknown way.`);
  }
  const total = sizeOf(entries);
  const largest = entries.reduce((size, entry) => Math.max(size, entry.size), 0);
  const tooLarge = total > limits.totalBytes || largest > limits.partBytes || entries.length > limits.parts;
  return tooLarge ? packageIssue('file-too-large', fileName, `It claims ${megabytes(total)} MB.`) : null;
}

function sizeOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.size, 0);
}

function megabytes(bytes: number): string {
  return Math.ceil(bytes / 2 ** 20).toLocaleString('en-GB');
}

function findWorkbook(parts: ReadonlyMap<string, PackagePart>, fileName: string): Result<XlsxPackage> {
  const foreign = recogniseForeignPackage(parts, fileName);
  if (foreign !== null) return fail(foreign);
  try {
    const main = readRelationships(parts, '').find(relationship => relationship.kind === 'officeDocument');
    const workbook = main === undefined ? undefined : findPart(parts, main.target);
    if (workbook === undefined) return fail(packageIssue('file-without-workbook', fileName));
    return succeed({ fileName, workbookPart: workbook.path, parts });
  } catch (error) {
    if (error instanceof BrokenXml) return fail(packageIssue('file-damaged', fileName, 'Its list of parts is broken.'));
    throw error;
  }
}

function recogniseForeignPackage(parts: ReadonlyMap<string, PackagePart>, fileName: string): Issue | null {
  if (parts.has('mimetype') && parts.has('content.xml')) return packageIssue('file-opendocument', fileName);
  const types = findPart(parts, '[Content_Types].xml');
  if (types === undefined) return packageIssue('file-not-a-workbook', fileName);
  const text = decodePart(types.bytes);
  if (/ms-excel\.sheet\.binary/i.test(text)) return packageIssue('file-xlsb', fileName);
  const isWorkbook =
    /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml/i.test(text);
  if (isWorkbook) return null;
  const isOther = /(wordprocessingml|presentationml|ms-visio|ms-word|ms-powerpoint)/i.test(text);
  return packageIssue(isOther ? 'file-other-document' : 'file-without-workbook', fileName);
}
