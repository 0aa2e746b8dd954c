/**
 * Reads the text of a file in the encoding that it is written in; null when it is no text.
 *
 * A byte order mark tells UTF-8 or UTF-16; without one, noughts at every second byte tell UTF-16, bytes that are valid
 * UTF-8 are that, and anything else is Windows-1252, in which Excel saves "CSV (comma delimited)".
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.slice(0, 10_000).includes('\0') ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1_000);
  const noughts = (from: 0 | 1): number => start.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (noughts(1) * 4 > start.length) return 'utf-16le';
  if (noughts(0) * 4 > start.length) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
