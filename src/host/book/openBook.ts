import { succeed, type Issue, type Result } from '../../issue/issue';
import { openPackage } from '../../xlsx/openPackage';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { ReadWorkbook } from '../../xlsx/workbook';
import type { XlsxPackage } from '../../xlsx/xlsxPackage';
import type { Calculator } from '../calculation/calculator';
import type { WorkbookState } from '../state/workbookState';
import type { Book, BookSource } from './book';
import { createBookCalculation } from './bookCalculation';
import type { BookEvent } from './bookEvent';
import { namespaceOf } from './customXml';
import { fileSheet } from './fileSheet';
import { readSettingsPart, settingsNamespace, type StoredSettings } from './settingsPart';

/** What an open workbook needs from the host. */
export interface BookSurroundings {
  readonly createCalculator: (workbook: WorkbookState) => Calculator;
  readonly announce: (event: BookEvent) => void;
  /** The namespace of the add-in's functions. */
  readonly namespace: string;
  readonly openWorkbook: (bytes: Uint8Array) => void;
}

/** Opens the bytes of an .xlsx file; fails with the issues of reading it. */
export function openBook(bytes: Uint8Array, name: string, surroundings: BookSurroundings): Result<Book> {
  const opened = openPackage(bytes, name);
  if (!opened.ok) return opened;
  const book = bookFromPackage(opened.value, name, surroundings, bytes);
  return book.ok ? succeed(book.value, [...opened.issues, ...book.issues]) : book;
}

/** Opens a package that is taken apart already. */
export function bookFromPackage(
  file: XlsxPackage,
  name: string,
  surroundings: BookSurroundings,
  bytes?: Uint8Array,
): Result<Book> {
  const read = readWorkbook(file);
  if (!read.ok) return read;
  const stored = storedSettings(read.value, name);
  const source: BookSource = {
    file,
    ...(bytes !== undefined && { bytes }),
    activeSheet: read.value.activeSheet,
    formatOf: styleIndex => read.value.format(styleIndex),
    sheets: new Map(read.value.sheets.map(sheet => [sheet.part, sheet])),
    customXmlParts: read.value.customXml.map(({ part }) => part),
    namespace: surroundings.namespace,
  };
  const book = createBook(source, read.value, name, stored.value, surroundings);
  return succeed(book, [...read.issues, ...stored.issues]);
}

function createBook(
  source: BookSource,
  read: ReadWorkbook,
  name: string,
  stored: StoredSettings,
  surroundings: BookSurroundings,
): Book {
  let made = 0;
  const nextId = (): string => `{00000000-0001-0000-0000-${String((made += 1)).padStart(12, '0')}}`;
  const sheets = read.sheets.map(sheet => fileSheet(sheet, nextId, () => calculation.markStale(), source.namespace));
  const state: WorkbookState = {
    sheets,
    activeSheet: (sheets[read.activeSheet] ?? sheets[0])?.id ?? '',
    names: [...read.names],
    namesChanged: false,
    customXml: read.customXml.map(({ part, text }) => ({ id: nextId(), text, part })),
  };
  const announce = (event: BookEvent): void => {
    if (book.eventsEnabled) surroundings.announce(event);
  };
  const calculation = createBookCalculation({
    calculator: surroundings.createCalculator(state),
    sheets,
    announce,
  });
  const book: Book = {
    state,
    source,
    name,
    calculation,
    settings: new Map(stored.settings),
    sheetProperties: new Map(
      sheets.flatMap(sheet => {
        const properties = stored.sheetProperties.get(sheet.name);
        return properties === undefined ? [] : [[sheet.id, new Map(properties)] as const];
      }),
    ),
    properties: {},
    selections: new Map(),
    eventsEnabled: true,
    announce,
    created: new Map(),
    openWorkbook: bytes => surroundings.openWorkbook(bytes),
    nextId,
  };
  // Formulas that call the add-in's functions are calculated afresh in a workbook just opened.
  calculation.markStale();
  return book;
}

/** The settings of the host's own part; the last one counts when a file holds several. */
function storedSettings(
  read: ReadWorkbook,
  file: string,
): { readonly value: StoredSettings; readonly issues: readonly Issue[] } {
  const none = { settings: new Map(), sheetProperties: new Map() };
  const own = read.customXml.findLast(({ text }) => namespaceOf(text) === settingsNamespace);
  if (own === undefined) return { value: none, issues: [] };
  const value = readSettingsPart(own.text);
  if (value !== undefined) return { value, issues: [] };
  return {
    value: none,
    issues: [
      {
        code: 'settings-unreadable',
        severity: 'warning',
        message: `The settings kept in ${own.part} cannot be read, so the workbook opens without any.`,
        remedy: 'Set them again and save the workbook.',
        place: { file },
      },
    ],
  };
}
