import { cellAddress, joinSheetReference } from '../../../xlsx/address';
import type { CellErrorText } from '../../../xlsx/cell';
import type { CallFunction, FunctionAnswer, FunctionArgument, FunctionMetadata } from '../calculator';
import type { FunctionCall } from '../formula/compiledFormula';
import type { Place } from '../graph/sheetArea';
import type { ArgumentRows } from './argumentRows';
import type { CallSite } from './callSite';
import { readArguments } from './readArguments';

/** Calls the add-in's functions for formulas, each as seldom as possible. */
export interface FunctionCalls {
  /** Makes the call sites of a formula. Those that the cell had before go on where the call is the same one. */
  sites(calls: readonly FunctionCall[], place: Place, before: readonly CallSite[]): readonly CallSite[];
  /** Calls the function of a site unless it was called with these very values last time. */
  settle(site: CallSite, rows: readonly ArgumentRows[]): void;
  /** Gives a site an error without calling its function. */
  refuse(site: CallSite, error: CellErrorText, message?: string): void;
  /** Stops the call of a site. */
  stop(site: CallSite): void;
  /** The sites that wait for their first answer. */
  readonly waiting: ReadonlySet<CallSite>;
}

/** Prepares calls of the functions that the metadata describes. `answered` is told of every answer that comes in. */
export function createFunctionCalls(options: {
  readonly functions: readonly FunctionMetadata[];
  readonly namespace: string;
  readonly call: CallFunction;
  readonly sheetName: (sheetId: string) => string;
  readonly answered: (site: CallSite) => void;
}): FunctionCalls {
  const byName = new Map(options.functions.map(metadata => [metadata.name.toUpperCase(), metadata]));
  const waiting = new Set<CallSite>();

  function stop(site: CallSite): void {
    const { cancel } = site;
    site.cancel = undefined;
    site.isWaiting = false;
    waiting.delete(site);
    cancel?.();
  }

  function refuse(site: CallSite, error: CellErrorText, message?: string): void {
    stop(site);
    site.argumentsKey = undefined;
    if (site.answer?.ok === false && site.answer.error === error && site.answer.message === message) return;
    site.answer = { ok: false, error, ...(message !== undefined && { message }) };
  }

  function make(site: CallSite, metadata: FunctionMetadata, values: readonly FunctionArgument[]): void {
    let isCurrent = true;
    site.isWaiting = true;
    site.answer = undefined;
    waiting.add(site);
    const { sheetId, row, column } = site.place;
    const running = options.call(
      {
        id: metadata.id,
        arguments: values,
        address: joinSheetReference(options.sheetName(sheetId), cellAddress(row + 1, column + 1)),
        stream: metadata.options?.stream === true,
      },
      (answer: FunctionAnswer) => {
        if (!isCurrent) return;
        site.isWaiting = false;
        waiting.delete(site);
        site.answer = answer;
        options.answered(site);
      },
    );
    site.cancel = () => {
      isCurrent = false;
      running.cancel();
    };
  }

  return {
    waiting,
    stop,
    refuse,
    sites: (calls, place, before) =>
      calls.map((call, at) => {
        const former = before[at];
        return former?.call.name === call.name ? Object.assign(former, { call }) : { call, place, isWaiting: false };
      }),
    settle(site, rows) {
      const { name } = site.call;
      const metadata = byName.get(name);
      if (metadata === undefined) {
        refuse(site, '#NAME?', `There is no function ${options.namespace}.${name}.`);
        return;
      }
      const read = readArguments(`${options.namespace}.${name}`, metadata, rows);
      if (!read.ok) {
        refuse(site, read.error, read.message);
        return;
      }
      const key = JSON.stringify(read.values);
      if (key === site.argumentsKey) return;
      stop(site);
      site.argumentsKey = key;
      make(site, metadata, read.values);
    },
  };
}
