const compoundHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const directoryEntryLength = 128;
const nameLengthOffset = 64;

/**
 * Says what an OLE compound file holds, or null when the bytes are no such file.
 *
 * Excel 97–2003 keeps a `Workbook` stream there (`Book` before that) and a password-protected .xlsx an
 * `EncryptedPackage`. Directory entries are 128 bytes long and aligned to that: a UTF-16 name in 64 bytes, then the
 * name's length in bytes with its closing zero ([MS-CFB] 2.6.1), so no sector chain need be followed to find a name.
 */
export function recogniseCompoundFile(bytes: Uint8Array): 'old-workbook' | 'encrypted' | 'other' | null {
  if (!compoundHeader.every((byte, index) => bytes[index] === byte)) return null;
  const names = streamNames(bytes);
  if (names.has('EncryptedPackage')) return 'encrypted';
  return names.has('Workbook') || names.has('Book') ? 'old-workbook' : 'other';
}

function streamNames(bytes: Uint8Array): Set<string> {
  const wanted = ['EncryptedPackage', 'Workbook', 'Book'];
  const found = new Set<string>();
  for (let at = 512; at + directoryEntryLength <= bytes.length; at += directoryEntryLength) {
    for (const name of wanted) if (hasName(bytes, at, name)) found.add(name);
  }
  return found;
}

function hasName(bytes: Uint8Array, entry: number, name: string): boolean {
  if (bytes[entry + nameLengthOffset] !== name.length * 2 + 2 || bytes[entry + nameLengthOffset + 1] !== 0)
    return false;
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[entry + index * 2] !== name.charCodeAt(index) || bytes[entry + index * 2 + 1] !== 0) return false;
  }
  return true;
}
