import { isErrorText, type CellValue } from '../cell';
import { unescapeCharacters } from '../xml/xmlText';
import { dateSerial } from './dateSerial';
import type { RawCell } from './scanCell';

/** What a cell's value depends on beside the cell. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  /** The ends of shared strings that are set as superscript, by the string's index. */
  readonly raisedEnds?: ReadonlyMap<number, string>;
  readonly date1904: boolean;
}

/** Reads the stored value of a cell by its type. Dates become serials; errors of newer kinds are read as `#VALUE!`. */
export function readCellValue(cell: RawCell, context: ValueContext): CellValue {
  const { value } = cell;
  if (value === null) return null;
  if (cell.inline) return value;
  switch (cell.type) {
    case 's':
      return context.sharedStrings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescapeCharacters(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: isErrorText(value) ? value : '#VALUE!' };
    case 'd':
      return dateSerial(value, context.date1904) ?? value;
    default:
      return readNumber(value);
  }
}

/** A number, or the text itself where a careless writer left out the type of a text. */
function readNumber(text: string): number | string | null {
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  return number === 0 && text.trim() === '' ? null : number;
}
