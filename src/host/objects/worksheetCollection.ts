import type { ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readText } from '../protocol/readArgument';
import { activeSheet, sheetNamed, type Book } from '../book/book';
import { workbookTarget } from '../book/bookEvent';
import { addSheet } from '../book/sheets';
import type { SheetState } from '../state/workbookState';
import { found, lookups } from './lookups';
import { objectOf } from './models';
import { worksheetEvents } from './worksheetEvents';

/** The sheets of the workbook. */
export const worksheetCollection: ObjectDefinition<Book> = {
  items: book => book.state.sheets.map(sheet => objectOf('Worksheet', { book, sheet })),
  finders: {
    ...lookups((book, key) => {
      const sheet = sheetNamed(book, readText(key)) ?? book.state.sheets.find(({ id }) => id === key);
      return sheet === undefined ? null : objectOf('Worksheet', { book, sheet });
    }),
    add: (book, [name]) => {
      const sheet = addSheet(book, isLeftOut(name) ? undefined : readText(name));
      return objectOf('Worksheet', { book, sheet });
    },
    getActiveWorksheet: book => objectOf('Worksheet', { book, sheet: activeSheet(book) }),
    getFirst: (book, [visibleOnly]) =>
      objectOf('Worksheet', { book, sheet: found(countedSheets(book, visibleOnly === true)[0]) }),
    getLast: (book, [visibleOnly]) =>
      objectOf('Worksheet', { book, sheet: found(countedSheets(book, visibleOnly === true).at(-1)) }),
  },
  methods: {
    getCount: (book, [visibleOnly]) => countedSheets(book, visibleOnly === true).length,
  },
  eventTarget: () => workbookTarget,
  events: worksheetEvents('collection'),
};

function countedSheets(book: Book, visibleOnly: boolean): readonly SheetState[] {
  return visibleOnly ? book.state.sheets.filter(({ visibility }) => visibility === 'visible') : book.state.sheets;
}
