import { cellAddress } from '../address';
import { STORED_ERRORS, type CellValue } from '../cell';
import { withFunctionPrefixes } from '../formulaPrefixes';
import { escapeCharacters, escapeText } from '../xml/xmlText';

/** The longest text that a cell of Excel holds. */
const longestText = 32_767;

/** What is to stand in a cell: its place, its style in the file, and its formula without `=` or its value alone. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly styleIndex: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

/** Writes a cell afresh. `prefix` is that of the sheet's namespace, with its colon. Empty text for an empty plain cell. */
export function writeCell(cell: CellToWrite, prefix: string): string {
  const { row, column, styleIndex, value, formula } = cell;
  if (value === null && formula === undefined && styleIndex === 0) return '';
  const content = writeContent(value, formula, prefix);
  const type = content.type === 'n' ? '' : ` t="${content.type}"`;
  const style = styleIndex === 0 ? '' : ` s="${styleIndex}"`;
  const start = `<${prefix}c r="${cellAddress(row, column)}"${style}${type}`;
  return content.xml === '' ? `${start}/>` : `${start}>${content.xml}</${prefix}c>`;
}

/** Writes what stands inside a cell, and the type that the cell must then bear. */
export function writeContent(
  value: CellValue,
  formula: string | undefined,
  prefix: string,
): { readonly type: string; readonly xml: string } {
  if (formula !== undefined) {
    const written = escapeText(escapeCharacters(withFunctionPrefixes(formula)));
    const result = writeResult(value, prefix);
    return { type: result.type, xml: `<${prefix}f>${written}</${prefix}f>${result.xml}` };
  }
  if (typeof value !== 'string') return writeResult(value, prefix);
  return {
    type: 'inlineStr',
    xml: `<${prefix}is><${prefix}t${keepSpace(value)}>${writeText(value)}</${prefix}t></${prefix}is>`,
  };
}

/** Writes the value of a cell as a formula's result stands, in `<v>`. */
export function writeResult(value: CellValue, prefix: string): { readonly type: string; readonly xml: string } {
  const wrap = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: 'n', xml: '' };
  if (typeof value === 'string') return { type: 'str', xml: wrap(writeText(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: wrap(value ? '1' : '0') };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A cell cannot hold the number ${value}.`);
    return { type: 'n', xml: wrap(String(value)) };
  }
  return { type: 'e', xml: wrap(storedErrors.has(value.error) ? value.error : '#VALUE!') };
}

// Files know only these; Excel stores newer errors (#SPILL!, #CALC!, #BUSY!) as #VALUE! and finds them by recalculating.
const storedErrors = new Set<string>(STORED_ERRORS);

function writeText(text: string): string {
  if (text.length > longestText) throw new Error(`A cell holds ${longestText} characters at most, not ${text.length}.`);
  return escapeText(escapeCharacters(text));
}

function keepSpace(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
}
