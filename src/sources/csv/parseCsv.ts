/** The rows of a .csv text, and the row in which a quote was opened that nothing closes; null where all are closed. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly openQuote: number | null;
}

/**
 * Parts a .csv text into rows of fields (RFC 4180).
 *
 * A field in quotes may hold separators, line breaks and doubled quotes; a quote within a field that does not begin
 * with one is a letter like any other. Lines end in CR, LF or both. Example: `ICT,"1,200","a ""b"""` → ICT, 1,200, a "b".
 */
export function parseCsv(text: string, separator: string): CsvRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let openQuote: number | null = null;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      if (quoted.isOpen) openQuote ??= rows.length + 1;
      field = quoted.value;
      at = quoted.end;
    }
    const end = fieldEnd(text, at, separator);
    row.push(field + text.slice(at, end));
    at = end;
    if (at < text.length && text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    } else if (text[at] === '\r' && text[at + 1] === '\n') {
      at += 2;
    } else {
      at += 1;
    }
    rows.push(row);
    row = [];
  }
  return { rows, openQuote };
}

function readQuoted(text: string, from: number): { value: string; end: number; isOpen: boolean } {
  let value = '';
  let at = from;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { value: value + text.slice(at), end: text.length, isOpen: true };
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, end: close + 1, isOpen: false };
    value += '"';
    at = close + 2;
  }
}

function fieldEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
