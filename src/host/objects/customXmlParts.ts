import { HostError } from '../protocol/hostError';
import type { HostObject, ObjectDefinition } from '../protocol/hostObject';
import { readText } from '../protocol/readArgument';
import type { Book } from '../book/book';
import { checkXml, namespaceOf, visibleParts } from '../book/customXml';
import type { WorkbookState } from '../state/workbookState';
import { found, lookups } from './lookups';
import { objectOf, type KeyModel } from './models';

/** The workbook's parts of custom XML. A part keeps its id as long as the workbook is open. */
export const customXmlPartCollection: ObjectDefinition<Book> = {
  items: book => visibleParts(book).map(({ id }) => objectOf('CustomXmlPart', { book, key: id })),
  finders: {
    ...lookups((book, key): HostObject | null =>
      hasPart(book, key) ? objectOf('CustomXmlPart', { book, key }) : null,
    ),
    add: (book, [xml]) => {
      const id = book.nextId();
      book.state.customXml.push({ id, text: checkXml(readText(xml)) });
      return objectOf('CustomXmlPart', { book, key: id });
    },
    getByNamespace: (book, [namespace]) =>
      objectOf('CustomXmlPartScopedCollection', { book, key: readText(namespace) }),
  },
  methods: { getCount: book => visibleParts(book).length },
};

/** The parts of one namespace. */
export const customXmlPartScopedCollection: ObjectDefinition<KeyModel> = {
  items: partsOfNamespace,
  finders: {
    ...lookups((model: KeyModel, key) => partsOfNamespace(model).find(({ model: part }) => part.key === key) ?? null),
    getOnlyItem: model => {
      const parts = partsOfNamespace(model);
      if (parts.length > 1) throw new HostError('GeneralException', 'There is more than one part of this namespace.');
      return found(parts[0]);
    },
    getOnlyItemOrNullObject: model => {
      const parts = partsOfNamespace(model);
      return parts.length === 1 ? found(parts[0]) : null;
    },
  },
  methods: { getCount: model => partsOfNamespace(model).length },
};

/** One part of custom XML. */
export const customXmlPart: ObjectDefinition<KeyModel> = {
  identity: { field: 'Id', read: ({ key }) => key },
  scalars: {
    id: { read: ({ key }) => key },
    namespaceUri: { read: model => namespaceOf(partOf(model).text) },
  },
  methods: {
    delete: model => {
      const part = partOf(model);
      model.book.state.customXml = model.book.state.customXml.filter(other => other !== part);
    },
    getXml: model => partOf(model).text,
    setXml: (model, [xml]) => {
      const { book, key } = model;
      const before = partOf(model);
      const after = { id: key, text: checkXml(readText(xml)) };
      book.state.customXml = book.state.customXml.map(part => (part === before ? after : part));
    },
  },
};

function hasPart(book: Book, key: unknown): key is string {
  return visibleParts(book).some(({ id }) => id === key);
}

function partsOfNamespace({ book, key }: KeyModel): HostObject<'CustomXmlPart', KeyModel>[] {
  return visibleParts(book)
    .filter(({ text }) => namespaceOf(text) === key)
    .map(({ id }) => objectOf('CustomXmlPart', { book, key: id }));
}

function partOf({ book, key }: KeyModel): WorkbookState['customXml'][number] {
  return found(book.state.customXml.find(({ id }) => id === key));
}
