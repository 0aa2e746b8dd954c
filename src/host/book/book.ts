import type { CellFormat } from '../../xlsx/format';
import type { ReadSheet } from '../../xlsx/workbook';
import type { XlsxPackage } from '../../xlsx/xlsxPackage';
import type { Json } from '../protocol/wire';
import type { SheetState, WorkbookState } from '../state/workbookState';
import type { Area } from './area';
import type { BookCalculation } from './bookCalculation';
import type { BookEvent } from './bookEvent';

/** What the open file brought that the state does not hold. */
export interface BookSource {
  readonly file: XlsxPackage;
  /** The file as it was opened; left out for a workbook that never was a file. */
  readonly bytes?: Uint8Array;
  readonly activeSheet: number;
  /** The file's sheets by their part. */
  readonly sheets: ReadonlyMap<string, ReadSheet>;
  /** The format behind a style index of the file. */
  formatOf(styleIndex: number): CellFormat;
  /** Parts of custom XML that the file holds, so that saving knows which of them have gone. */
  readonly customXmlParts: readonly string[];
  /** The namespace of the add-in's functions, which files store under a prefix of their own. */
  readonly namespace: string;
}

/** The open workbook: its state as plain data, and what the host keeps beside it while it is open. */
export interface Book {
  readonly state: WorkbookState;
  readonly source: BookSource;
  readonly name: string;
  readonly calculation: BookCalculation;
  /** The add-in's settings by key. */
  readonly settings: Map<string, Json>;
  /** Custom properties of sheets, by the sheet's id and then by key. */
  readonly sheetProperties: Map<string, Map<string, string>>;
  /** Title and author as set since the file was opened. */
  readonly properties: { title?: string; author?: string };
  /** The selected cells of each sheet, by the sheet's id; `A1` where none is kept. */
  readonly selections: Map<string, Area>;
  /** Whether add-ins hear of what happens (`context.runtime.enableEvents`). */
  eventsEnabled: boolean;
  /** Tells add-ins, once the running batch is answered. */
  announce(event: BookEvent): void;
  /** Workbooks that add-ins have made beside this one, by id, as the bytes of their files. */
  readonly created: Map<string, Uint8Array>;
  /** Shows such a workbook to the user. */
  openWorkbook(bytes: Uint8Array): void;
  /** Makes an id that no other object of this workbook has. */
  nextId(): string;
}

/** The sheet of a name, whatever its case; undefined when there is none. */
export function sheetNamed(book: Book, name: string): SheetState | undefined {
  const wanted = name.toLowerCase();
  return book.state.sheets.find(sheet => sheet.name.toLowerCase() === wanted);
}

/** The sheet that is on top. */
export function activeSheet(book: Book): SheetState {
  const sheet = book.state.sheets.find(({ id }) => id === book.state.activeSheet) ?? book.state.sheets[0];
  if (sheet === undefined) throw new Error('A workbook has at least one sheet.');
  return sheet;
}
