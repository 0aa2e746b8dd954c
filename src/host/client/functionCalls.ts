import type { CellValue } from '../../xlsx/cell';
import type { CallFunction, FunctionAnswer, FunctionArgument, FunctionMetadata } from '../calculation/calculator';
import type { Argument } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { messageCategory, type HostMessage } from './messages';
import { readAnswer, type AnswerRow } from './readAnswer';

/** Calls the add-in's worksheet functions through Microsoft's runtime in the client. */
export interface ClientFunctions {
  readonly call: CallFunction;
  /** Takes the rows of `SetInvocationArrayResults`. */
  receive(rows: Argument): void;
  /** Cancels and forgets every call, as when another workbook is opened. */
  forget(): void;
}

const messageType = { call: 1000, cancel: 1001 };

/** What a call may do, as bits: it can be cancelled, it answers again and again, it takes errors as arguments. */
const flag = { cancelable: 1, stream: 2, takesErrors: 4 };

/**
 * Prepares calls of the functions that the metadata describes. `tell` sends them to the client, those of one turn
 * together. A blank cell travels as null, alone and inside a range, as Excel on the web and newer desktops do it;
 * an error inside a range as the runtime's own error object.
 */
export function createClientFunctions(
  functions: readonly FunctionMetadata[],
  tell: (...messages: HostMessage[]) => void,
): ClientFunctions {
  const optionsById = new Map(functions.map(({ id, options }) => [id, options]));
  const answering = new Map<
    number,
    { readonly stream: boolean; readonly isCancelable: boolean; readonly answered: (answer: FunctionAnswer) => void }
  >();
  const outgoing: HostMessage[] = [];
  let made = 0;

  function send(type: number, message: Json): void {
    if (outgoing.length === 0) queueMicrotask(() => tell(...outgoing.splice(0)));
    outgoing.push({ messageCategory: messageCategory.customFunction, messageType: type, targetId: '', message });
  }

  return {
    call({ id, arguments: values, address, stream }, answered) {
      const invocation = (made += 1);
      const options = optionsById.get(id);
      const isCancelable = stream || options?.cancelable === true;
      const flags = (isCancelable ? flag.cancelable : 0) | (stream ? flag.stream : 0) | flag.takesErrors;
      answering.set(invocation, { stream, isCancelable, answered });
      const shownAddress = options?.requiresAddress === true ? address : null;
      send(messageType.call, [invocation, id, values.map(argumentForClient), shownAddress, flags, null]);
      return {
        cancel() {
          if (answering.delete(invocation) && isCancelable) send(messageType.cancel, { invocationId: invocation });
        },
      };
    },
    receive(rows) {
      for (const row of rows as readonly AnswerRow[]) {
        const waiting = answering.get(row[0]);
        if (waiting === undefined) continue;
        if (!waiting.stream) answering.delete(row[0]);
        waiting.answered(readAnswer(row));
      }
    },
    forget() {
      for (const [invocation, { isCancelable }] of answering) {
        if (isCancelable) send(messageType.cancel, { invocationId: invocation });
      }
      answering.clear();
    },
  };
}

function argumentForClient(argument: FunctionArgument): Json {
  return isRows(argument) ? argument.map(row => row.map(valueForClient)) : valueForClient(argument);
}

function isRows(argument: FunctionArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

function valueForClient(value: CellValue): Json {
  if (value === null || typeof value !== 'object') return value;
  return { type: 'CustomFunctionError', code: value.error };
}
