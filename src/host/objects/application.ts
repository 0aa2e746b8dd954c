import type { ObjectDefinition } from '../protocol/hostObject';
import { readWord } from '../protocol/readArgument';
import type { Book } from '../book/book';
import { objectOf } from './models';

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
