import type { CellValue } from '../../xlsx/cell';
import type { WorkbookState } from '../state/workbookState';

/** A worksheet function of the add-in as its metadata describes it. `id` is what the runtime knows it by (`ALLOCATE`). */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly requiresAddress?: boolean };
}

/** What a worksheet function answered: a value, rows of values, or an error with the message a user sees. */
export type FunctionAnswer =
  | { readonly ok: true; readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly ok: false; readonly error: string; readonly message?: string };

/** An argument as Excel hands it over: a single value or the rows of a range. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** Calls one of the add-in's functions through the real runtime. Streaming functions call `answered` again and again. */
export type CallFunction = (
  call: {
    readonly id: string;
    readonly arguments: readonly FunctionArgument[];
    /** Where the calling formula stands (`Sheet1!B7`). */
    readonly address: string;
    readonly stream: boolean;
  },
  answered: (answer: FunctionAnswer) => void,
) => { cancel(): void };

/** Calculates the workbook's formulas. */
export interface Calculator {
  /**
   * Brings every formula's value up to date and says which cells changed. Calls of the add-in's functions whose answer
   * is not there yet show `#BUSY!`; when an answer comes in, the host is told through `onAnswer` and calculates again.
   */
  calculate(): {
    readonly changed: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[];
  };
  /** Tells the calculator that cells were written, sheets came or went, or names changed since the last calculation. */
  invalidate(change: CalculationChange): void;
  /** How many function calls still have no first answer. */
  readonly pending: number;
  /** The message that came with a cell's error, when a function gave one. Rows and columns count from 0. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined;
  /** Counts for the curious: evaluations so far and formulas held. */
  readonly statistics: { readonly evaluations: number; readonly formulas: number };
}

export type CalculationChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly cells: readonly (readonly [row: number, column: number])[];
    }
  | { readonly kind: 'structure' };

/** Makes a calculator for a workbook. The host asks for one when a workbook is opened. */
export type CreateCalculator = (options: {
  readonly workbook: WorkbookState;
  readonly functions: readonly FunctionMetadata[];
  readonly namespace: string;
  readonly call: CallFunction;
  readonly onAnswer: () => void;
}) => Calculator;
