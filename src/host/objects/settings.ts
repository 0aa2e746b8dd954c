import type { HostObject, ObjectDefinition } from '../protocol/hostObject';
import { readText } from '../protocol/readArgument';
import type { Json } from '../protocol/wire';
import type { Book } from '../book/book';
import { found, lookups } from './lookups';
import { objectOf, type KeyModel } from './models';

/** The settings that an add-in keeps in the workbook. */
export const settingCollection: ObjectDefinition<Book> = {
  items: book => [...book.settings.keys()].map(key => objectOf('Setting', { book, key })),
  finders: {
    ...lookups((book, key): HostObject | null =>
      book.settings.has(readText(key)) ? objectOf('Setting', { book, key: readText(key) }) : null,
    ),
    add: (book, [key, value]) => {
      book.settings.set(readText(key), (value ?? null) as Json);
      return objectOf('Setting', { book, key: readText(key) });
    },
  },
  methods: { getCount: book => book.settings.size },
};

/** One setting: a key and any value that JSON can say. */
export const setting: ObjectDefinition<KeyModel> = {
  identity: { field: '_Id', read: ({ key }) => key },
  scalars: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ book, key }) => found(book.settings.has(key) ? { value: book.settings.get(key) ?? null } : null).value,
      write: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
};
