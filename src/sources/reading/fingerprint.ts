/**
 * Gives a file's content a short name, so that a changed source is noticed: 16 hexadecimal digits.
 *
 * Two FNV-1a hashes of 32 bits with different starts, over every byte. It recognises a file; it is no proof against
 * forgery.
 */
export function fingerprint(bytes: Uint8Array): string {
  let first = 0x811c9dc5;
  let second = 0x811c9dc5 ^ bytes.length;
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, 0x01000193);
    second = Math.imul(second ^ (byte + 0x9e), 0x01000193);
  }
  return [first, second].map(part => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
