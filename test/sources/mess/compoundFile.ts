/** Makes the beginning of an OLE compound file, as .xls and encrypted workbooks are, with one named stream. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < stream.length; at += 1) bytes[640 + at * 2] = stream.charCodeAt(at);
  bytes[640 + 64] = stream.length * 2 + 2;
  return bytes;
}
