import { emptyPackage } from '../../xlsx/emptyPackage';
import { openPackage } from '../../xlsx/openPackage';
import { writeZip } from '../../xlsx/package/writeZip';
import type { Book } from '../book/book';
import { HostError } from '../protocol/hostError';
import type { Argument, ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readText } from '../protocol/readArgument';
import type { CreatedModel } from './models';

/** A workbook that an add-in has made; it comes into sight when it is opened. */
export const workbookCreated: ObjectDefinition<CreatedModel> = {
  identity: { field: 'Id', read: ({ id }) => id },
  scalars: { id: { read: ({ id }) => id } },
  methods: {
    open: ({ book, id }) => {
      const bytes = book.created.get(id);
      if (bytes === undefined) throw new HostError('ItemNotFound');
      book.openWorkbook(bytes);
    },
  },
};

/** Makes a workbook of the base64 text of an .xlsx file, an empty one without any; no other text is taken. */
export function createWorkbook(book: Book, base64: Argument): CreatedModel {
  const bytes = isLeftOut(base64) ? writeZip(emptyPackage().parts.values()) : bytesOf(readText(base64));
  if (!openPackage(bytes, 'Workbook.xlsx').ok) throw new HostError('InvalidArgument');
  const id = book.nextId();
  book.created.set(id, bytes);
  return { book, id };
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  } catch {
    throw new HostError('InvalidArgument');
  }
}
