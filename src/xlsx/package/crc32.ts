const width = 8;

/** The remainder of every byte, and of every byte that up to seven noughts follow: eight bytes are taken at a time. */
const tables = makeTables();

/** Computes the CRC-32 of bytes as zip files state it (polynomial 0xEDB88320, reflected). */
export function crc32(bytes: Uint8Array): number {
  const t = tables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % width);
  let remainder = -1;
  for (let at = 0; at < whole; at += width) {
    const low = remainder ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    remainder =
      (t[0x700 | (low & 0xff)] ?? 0) ^
      (t[0x600 | ((low >>> 8) & 0xff)] ?? 0) ^
      (t[0x500 | ((low >>> 16) & 0xff)] ?? 0) ^
      (t[0x400 | (low >>> 24)] ?? 0) ^
      (t[0x300 | (high & 0xff)] ?? 0) ^
      (t[0x200 | ((high >>> 8) & 0xff)] ?? 0) ^
      (t[0x100 | ((high >>> 16) & 0xff)] ?? 0) ^
      (t[high >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    remainder = (t[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}

function makeTables(): Int32Array {
  const made = new Int32Array(width * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
    made[byte] = remainder;
  }
  for (let at = 256; at < made.length; at += 1) {
    const shorter = made[at - 256] ?? 0;
    made[at] = (made[shorter & 0xff] ?? 0) ^ (shorter >>> 8);
  }
  return made;
}
