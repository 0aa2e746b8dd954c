import { analysisBook } from './books/analysis';
import { objectsBook } from './books/objects';
import { bareBook, encodedBook, macroBook, prefixedBook, strictBook, takenNamesBook } from './books/plain';

/** Workbooks of other programs' kind, each with what a run must not touch, by name. */
export const books: ReadonlyMap<string, Uint8Array> = new Map([
  ['objects.xlsx', objectsBook()],
  ['analysis.xlsx', analysisBook()],
  ['chart-in-front.xlsx', analysisBook({ chartInFront: true })],
  ['taken-names.xlsx', takenNamesBook()],
  ['bare.xlsx', bareBook()],
  ['macros.xlsm', macroBook()],
  ['strict.xlsx', strictBook()],
  ['prefixed.xlsx', prefixedBook()],
  ['encoded.xlsm', encodedBook()],
]);
