import { HostError } from '../protocol/hostError';
import type { ObjectDefinition } from '../protocol/hostObject';
import { readText } from '../protocol/readArgument';
import { readArea } from '../book/area';
import { activeSheet, type Book } from '../book/book';
import { selectionOf } from '../book/selection';
import { objectOf, type RangeModel } from './models';
import { rangeOf } from './rangeModel';

/** The open workbook. */
export const workbook: ObjectDefinition<Book> = {
  scalars: {
    name: { read: book => book.name },
  },
  navigations: {
    application: book => objectOf('Application', book),
    worksheets: book => objectOf('WorksheetCollection', book),
    names: book => objectOf('NamedItemCollection', { book, sheet: undefined }),
    tables: book => objectOf('TableCollection', { book, sheet: undefined }),
    settings: book => objectOf('SettingCollection', book),
    customXmlParts: book => objectOf('CustomXmlPartCollection', book),
    properties: book => objectOf('DocumentProperties', book),
    _Runtime: book => objectOf('Runtime', book),
  },
  finders: {
    getSelectedRange: book => objectOf('Range', selectedCells(book)),
    getSelectedRanges: book => {
      const { sheet, area } = selectedCells(book);
      return objectOf('RangeAreas', { book, sheet, areas: [area] });
    },
    getActiveCell: book => {
      const { sheet, area } = selectedCells(book);
      return rangeOf(book, sheet, { ...area, rows: 1, columns: 1 });
    },
    _GetRangeForEventByReferenceId: (book, [reference]) => objectOf('Range', cellsOfEvent(book, readText(reference))),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [reference]) =>
      objectOf('Range', cellsOfEvent(book, readText(reference))),
  },
};

function selectedCells(book: Book): RangeModel {
  const sheet = activeSheet(book);
  return { book, sheet, area: selectionOf(book, sheet) };
}

/** Finds the cells that an event told of by the sheet's id and their address. */
function cellsOfEvent(book: Book, reference: string): RangeModel {
  const [sheetId, address = ''] = reference.split('!');
  const sheet = book.state.sheets.find(({ id }) => id === sheetId);
  const area = readArea(address);
  if (sheet === undefined || area === undefined) throw new HostError('ItemNotFound');
  return { book, sheet, area };
}
