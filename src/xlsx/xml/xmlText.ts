const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces entities and character references of XML text by what they stand for; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return namedEntities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Reads the text between tags as a parser does: line ends become `\n`, CDATA is taken literally, comments are dropped. */
export function decodeText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('<')) return decodeEntities(text);
  const pieces = text.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/);
  return pieces
    .map(piece => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<') ? '' : decodeEntities(piece);
    })
    .join('');
}

/** Resolves the format's own escapes: `_x000D_` stands for a character that XML cannot carry (ST_Xstring). */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Writes text so that it may stand between tags. Characters that XML cannot carry are dropped. */
export function escapeText(text: string): string {
  return text.replace(unwritable, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Writes text so that it may stand in a double-quoted attribute; tabs and line ends survive. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/**
 * Escapes what XML cannot carry in the format's own way, `_x0007_` for a bell, and hides text that would be taken for
 * such an escape. Carriage returns are escaped too, since parsers turn them into line feeds.
 */
export function escapeCharacters(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4})/g, '_x005F_')
    .replace(unwritable, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

// Control characters, halves of surrogate pairs that stand alone, and the two code points that XML 1.0 leaves out.
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
