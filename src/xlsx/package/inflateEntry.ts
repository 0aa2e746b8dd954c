import { inflateSync } from 'fflate';
import type { PackagePart } from '../xlsxPackage';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';

/**
 * Inflates one entry of a zip, or answers null when it is damaged: broken compression, or a size or checksum other than
 * the directory states. Never takes more memory than the stated size.
 */
export function inflateEntry(entry: ZipEntry): PackagePart | null {
  const bytes = entry.method === 'stored' ? entry.packed : inflateWithin(entry);
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) return null;
  if (entry.method === 'stored') return { path: entry.path, bytes };
  return { path: entry.path, bytes, deflated: { bytes: entry.packed, crc: entry.crc } };
}

function inflateWithin(entry: ZipEntry): Uint8Array | null {
  if (entry.packed.length === 0) return entry.size === 0 ? new Uint8Array(0) : null;
  try {
    // One byte more than stated, so that content which is longer than it says does not pass for complete.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) });
  } catch (error) {
    if (isBrokenCompression(error)) return null;
    throw error;
  }
}

/** Tells whether an error is one of fflate's, which carry a numeric code. */
function isBrokenCompression(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}
