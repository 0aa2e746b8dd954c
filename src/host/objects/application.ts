import type { ObjectDefinition } from '../protocol/hostObject';
import { readText, readWord } from '../protocol/readArgument';
import type { Book } from '../book/book';
import { HostError } from '../protocol/hostError';
import { objectOf } from './models';
import { createWorkbook } from './workbookCreated';

/** Excel itself. The host speaks en-GB, as the numbers' separators do. */
export const application: ObjectDefinition<Book> = {
  scalars: {
    calculationMode: {
      read: book => book.calculation.mode,
      write: (book, value) => {
        book.calculation.mode = readWord(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    calculationState: { read: calculationState },
    decimalSeparator: { read: () => '.' },
    thousandsSeparator: { read: () => ',' },
    useSystemSeparators: { read: () => true },
  },
  navigations: {
    cultureInfo: book => objectOf('CultureInfo', book),
  },
  finders: {
    createWorkbook: (book, [base64]) => objectOf('WorkbookCreated', createWorkbook(book, base64)),
    _GetWorkbookCreatedById: (book, [id]) => {
      if (!book.created.has(readText(id))) throw new HostError('ItemNotFound');
      return objectOf('WorkbookCreated', { book, id: readText(id) });
    },
  },
  methods: {
    calculate: book => {
      book.calculation.calculateNow();
    },
    suspendApiCalculationUntilNextSync: book => {
      book.calculation.suspended = true;
    },
    // The host draws nothing while a batch runs, so there is nothing to hold back.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** How the host's Excel writes numbers and dates. */
export const cultureInfo: ObjectDefinition<Book> = {
  scalars: { name: { read: () => 'en-GB' } },
  navigations: { numberFormat: book => objectOf('NumberFormatInfo', book) },
};

export const numberFormatInfo: ObjectDefinition<Book> = {
  scalars: {
    numberDecimalSeparator: { read: () => '.' },
    numberGroupSeparator: { read: () => ',' },
  },
};

function calculationState({ calculation }: Book): string {
  if (calculation.pending > 0) return 'Calculating';
  return calculation.stale ? 'Pending' : 'Done';
}
