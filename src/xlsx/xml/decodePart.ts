/**
 * Decodes a part's text: UTF-8, or UTF-16 where a byte-order mark says so; the mark itself is dropped. Text that was
 * UTF-16 no longer says so, since whoever writes it again writes UTF-8.
 */
export function decodePart(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes);
  if (encoding === null) return new TextDecoder().decode(bytes);
  return new TextDecoder(encoding).decode(bytes).replace(/^(<\?xml[^>]*encoding=["'])UTF-16/i, '$1UTF-8');
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
