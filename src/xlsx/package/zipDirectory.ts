/** One entry of a zip's central directory. Sizes are in bytes; `packed` is a view of the zip's own bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly method: 'stored' | 'deflated' | 'other';
  readonly encrypted: boolean;
  readonly size: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

const signature = { localHeader: 0x04034b50, centralHeader: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };
const endLength = 22;
const longestComment = 0xffff;
const inZip64Field = 0xffffffff;
const zip64FieldTag = 1;

/**
 * Lists what a zip holds by its central directory, directories left out.
 *
 * Answers null when the bytes hold no complete directory: a download that broke off, a file still being written, or no
 * zip at all. Nothing is inflated here. Layout: PKWARE APPNOTE 4.3, with its 64-bit fields.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  try {
    return readEntries(bytes, view, directoryStart(view, end));
  } catch (error) {
    // DataView throws a RangeError when the directory points outside the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  return null;
}

function directoryStart(view: DataView, end: number): { offset: number; count: number } {
  const offset = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  if (offset !== inZip64Field && count !== 0xffff) return { offset, count };
  const end64 = Number(view.getBigUint64(end - 20 + 8, true));
  if (view.getUint32(end64, true) !== signature.end64) return { offset, count };
  return {
    offset: Number(view.getBigUint64(end64 + 48, true)),
    count: Number(view.getBigUint64(end64 + 32, true)),
  };
}

function readEntries(bytes: Uint8Array, view: DataView, start: { offset: number; count: number }): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = start.offset;
  for (let index = 0; index < start.count; index += 1) {
    if (view.getUint32(at, true) !== signature.centralHeader) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    const packed = packedBytes(bytes, view, sizes.localHeader, sizes.packedSize);
    if (packed === null) return null;
    // Some writers separate folders with backslashes, against the standard.
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const method = view.getUint16(at + 10, true);
    if (!path.endsWith('/')) {
      entries.push({
        path: path.replace(/^\/+/, ''),
        method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other',
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        size: sizes.size,
        crc: view.getUint32(at + 16, true),
        packed,
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Reads an entry's sizes and offset; those too large for 32 bits stand, in this order, in an extra field. */
function readSizes(view: DataView, header: number, extraStart: number, extraLength: number): EntrySizes {
  let packedSize = view.getUint32(header + 20, true);
  let size = view.getUint32(header + 24, true);
  let localHeader = view.getUint32(header + 42, true);
  let at = extraStart;
  while (at + 4 <= extraStart + extraLength) {
    if (view.getUint16(at, true) === zip64FieldTag) {
      let field = at + 4;
      const next = (): number => {
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      };
      if (size === inZip64Field) size = next();
      if (packedSize === inZip64Field) packedSize = next();
      if (localHeader === inZip64Field) localHeader = next();
      break;
    }
    at += 4 + view.getUint16(at + 2, true);
  }
  return { packedSize, size, localHeader };
}

interface EntrySizes {
  readonly packedSize: number;
  readonly size: number;
  readonly localHeader: number;
}

function packedBytes(bytes: Uint8Array, view: DataView, localHeader: number, packedSize: number): Uint8Array | null {
  if (view.getUint32(localHeader, true) !== signature.localHeader) return null;
  const start = localHeader + 30 + view.getUint16(localHeader + 26, true) + view.getUint16(localHeader + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}
