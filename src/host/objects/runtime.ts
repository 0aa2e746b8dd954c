import type { ObjectDefinition } from '../protocol/hostObject';
import { readBoolean } from '../protocol/readArgument';
import type { Book } from '../book/book';

/** The runtime of the add-in (`context.runtime`): whether it hears of events. */
export const runtime: ObjectDefinition<Book> = {
  scalars: {
    enableEvents: {
      read: book => book.eventsEnabled,
      write: (book, value) => {
        book.eventsEnabled = readBoolean(value);
      },
    },
  },
};
