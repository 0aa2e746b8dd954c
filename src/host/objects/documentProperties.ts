import type { ObjectDefinition } from '../protocol/hostObject';
import { readText } from '../protocol/readArgument';
import type { Book } from '../book/book';

/** Title and author of the workbook. What the file states is not read: both are empty until they are set. */
export const documentProperties: ObjectDefinition<Book> = {
  scalars: {
    title: {
      read: book => book.properties.title ?? '',
      write: (book, value) => {
        book.properties.title = readText(value);
      },
    },
    author: {
      read: book => book.properties.author ?? '',
      write: (book, value) => {
        book.properties.author = readText(value);
      },
    },
  },
};
