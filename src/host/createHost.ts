import { succeed, type Result } from '../issue/issue';
import { emptyPackage } from '../xlsx/emptyPackage';
import type { CellFormat } from '../xlsx/format';
import { sheetNamed, type Book } from './book/book';
import { cellFormat } from './book/cellFormats';
import { bookFromPackage, openBook, type BookSurroundings } from './book/openBook';
import { saveBook } from './book/saveBook';
import type { CreateCalculator, FunctionMetadata } from './calculation/calculator';
import { connectClient, type Connection } from './client/connectClient';
import { createEventDelivery } from './client/eventDelivery';
import { createClientFunctions } from './client/functionCalls';
import { installSeams } from './client/installSeams';
import { bridgeType, replyText, type RequestMessage } from './client/messages';
import { officeExternal, runAction, type ActionHandler } from './client/officeContext';
import { createTraffic } from './client/traffic';
import { definitions, serviceDefinitions } from './objects/definitions';
import { objectOf } from './objects/models';
import type { BatchEnvironment } from './protocol/batch';
import { faultReply, interpretBatch } from './protocol/interpretBatch';
import { memberNames } from './protocol/memberNames';
import { createReferences } from './protocol/references';
import type { WireError } from './protocol/wire';
import type { CellState, WorkbookState } from './state/workbookState';

/** What a host is made with: how formulas are calculated, and the add-in's worksheet functions and their prefix. */
export interface HostOptions {
  readonly createCalculator: CreateCalculator;
  readonly functions: readonly FunctionMetadata[];
  readonly namespace: string;
}

/** Counts since the host was made; evaluations and formulas are those of the open workbook. */
export interface HostStatistics {
  /** Requests that the client sent, its own for removing references and handing in function results among them. */
  readonly batches: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestMessageBytes: number;
  readonly evaluations: number;
  readonly formulas: number;
}

/** A workbook that stands under Microsoft's unmodified Office.js client, in Node or in a browser's window. */
export interface WorkbookHost {
  /** Sets the seams into a window (or an iframe's) before Office.js loads there. The last window is the one served. */
  install(window: object): void;
  /** Opens the bytes of an .xlsx file in the place of the open workbook. */
  open(bytes: Uint8Array, name: string): Result<void>;
  /** The files of workbooks that the add-in has opened beside the open one, oldest first. */
  readonly createdWorkbooks: readonly Uint8Array[];
  /** Writes the open workbook; parts of its file that were not touched stay byte for byte. */
  save(): Uint8Array;
  /** Resolves when no batch is waiting, formulas are up to date and every function called has answered. */
  settled(): Promise<void>;
  /** Runs an action of the ribbon (`Office.actions.associate`), once the client is ready. */
  invokeAction(name: string): void;
  readonly workbook: WorkbookState;
  /** Tells a listener whenever something may have changed; answers how to stop that. */
  onChange(listener: () => void): () => void;
  /** The message behind a cell's error, when a function gave one; row and column count from 0. */
  errorMessage(sheetName: string, row: number, column: number): string | undefined;
  /** A cell's whole format: what the file gave it with what has changed since. */
  formatOf(cell: CellState | undefined): CellFormat;
  readonly statistics: HostStatistics;
  /** Every member of Office.js that the host has: `Range.values`, `Range.getOffsetRange()`. */
  implementedMembers(): readonly string[];
  /** Members that add-ins asked for and the host does not have. */
  missingMembers(): readonly string[];
  /** How many ranges the client has asked to keep and not given back. */
  readonly keptReferences: number;
}

/** Makes a host with an empty workbook of one sheet. */
export function createHost(options: HostOptions): WorkbookHost {
  const traffic = createTraffic();
  const events = createEventDelivery();
  const references = createReferences();
  const missing = new Set<string>();
  const listeners = new Set<() => void>();
  const createdWorkbooks: Uint8Array[] = [];
  const clientFunctions = createClientFunctions(options.functions, (...messages) => connection.tell(...messages));
  let connection: Connection = connectClient(received);
  let handleAction: ActionHandler | undefined;
  let unanswered = 0;
  let recalculates = false;

  const surroundings: BookSurroundings = {
    namespace: options.namespace,
    announce: event => events.announce(event),
    openWorkbook: bytes => void createdWorkbooks.push(bytes),
    createCalculator: workbook =>
      options.createCalculator({
        workbook,
        functions: options.functions,
        namespace: options.namespace,
        call: clientFunctions.call,
        onAnswer: recalculateSoon,
      }),
  };
  let book = emptyBook(surroundings);

  function environment(): BatchEnvironment {
    return {
      definitions: { ...definitions, ...serviceDefinitions },
      root: objectOf('Workbook', book),
      services: {
        'Microsoft.InternalService.AddinInternalService': objectOf('AddinInternalService', {
          ready: () => connection.ready(),
        }),
        'Microsoft.ExcelServices.CustomFunctions': objectOf('CustomFunctions', {
          receive: rows => clientFunctions.receive(rows),
        }),
      },
      references,
      subscribe: (event, target, wanted) => events.subscribe(event, target, wanted),
      missing: member => missing.add(member),
    };
  }

  /** Answers a request in a turn of its own, as an Excel in another process would. */
  function received(from: Connection, text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    if (message.type !== bridgeType.request) return;
    const request = message.message.body;
    traffic.countRequest(text, request.Actions.length);
    unanswered += 1;
    setTimeout(() => {
      const reply = interpretBatch(environment(), request);
      const answer = replyText(message.id, { ...reply, ...endBatch() });
      traffic.countReply(answer);
      unanswered -= 1;
      from.send(answer);
      tellChanges();
    });
  }

  /** Brings formulas up to date; a fault of the calculation is told to the add-in, which waits for its reply. */
  function endBatch(): { readonly Error?: WireError } {
    book.calculation.suspended = false;
    try {
      book.calculation.refresh();
      return {};
    } catch (problem) {
      return { Error: faultReply(problem) };
    }
  }

  function recalculateSoon(): void {
    if (recalculates) return;
    recalculates = true;
    setTimeout(() => {
      recalculates = false;
      book.calculation.markStale();
      book.calculation.calculateNow();
      tellChanges();
    });
  }

  function tellChanges(): void {
    const messages = events.take();
    if (messages.length > 0) connection.tell(...messages);
    for (const listener of listeners) listener();
  }

  function isSettled(): boolean {
    const { stale, mode, pending } = book.calculation;
    return unanswered === 0 && !recalculates && pending === 0 && (!stale || mode === 'Manual');
  }

  function replaceBook(next: Book): void {
    clientFunctions.forget();
    references.dropAll();
    events.leaveSheets();
    book = next;
    tellChanges();
  }

  return {
    install(window) {
      references.dropAll();
      events.reset();
      connection = connectClient(received);
      const external = officeExternal({
        url: () => `C:\\Workbooks\\${book.name}`,
        settings: () => book.settings,
        missing: member => missing.add(member),
        actions: handler => (handleAction = handler),
      });
      installSeams(window, connection.bridge, external);
    },
    open(bytes, name) {
      const opened = openBook(bytes, name, surroundings);
      if (!opened.ok) return opened;
      replaceBook(opened.value);
      return succeed(undefined, opened.issues);
    },
    createdWorkbooks,
    save: () => saveBook(book),
    async settled() {
      // The client sends what follows from a reply in a later turn, so one quiet turn is not enough.
      for (let quietTurns = 0; quietTurns < 2; quietTurns = isSettled() ? quietTurns + 1 : 0) {
        if (unanswered === 0 && book.calculation.refresh()) tellChanges();
        await new Promise(resolve => setTimeout(resolve, isSettled() ? 0 : 5));
      }
    },
    invokeAction(name) {
      connection.whenReady(() => {
        if (handleAction !== undefined) runAction(handleAction, name);
      });
    },
    get workbook() {
      return book.state;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    errorMessage(sheetName, row, column) {
      const sheet = sheetNamed(book, sheetName);
      return sheet === undefined ? undefined : book.calculation.errorMessage(sheet.id, row, column);
    },
    formatOf: cell => cellFormat(book, cell),
    get statistics() {
      const { evaluations, formulas } = book.calculation.statistics;
      const { batches, actions, requestBytes, responseBytes, largestMessageBytes } = traffic;
      return { batches, actions, requestBytes, responseBytes, largestMessageBytes, evaluations, formulas };
    },
    implementedMembers: () => memberNames(definitions),
    missingMembers: () => [...missing].sort(),
    get keptReferences() {
      return references.count;
    },
  };
}

function emptyBook(surroundings: BookSurroundings): Book {
  const book = bookFromPackage(emptyPackage(), 'Workbook.xlsx', surroundings);
  if (!book.ok) throw new Error('The empty workbook cannot be read.');
  return book.value;
}
