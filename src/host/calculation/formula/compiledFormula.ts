import type { CellValue } from '../../../xlsx/cell';
import type { SheetArea } from '../graph/sheetArea';

/** A formula as the engine reads it, in pieces: text, and calls of the add-in's functions that are answered elsewhere. */
export type Pieces = readonly (string | FunctionCall)[];

/** A call of one of the add-in's functions inside a formula; `name` is in capitals and without the namespace. */
export interface FunctionCall {
  readonly name: string;
  readonly arguments: readonly CallArgument[];
}

/** An argument as the formula states it. Only an `expression` needs the engine to become a value. */
export type CallArgument =
  | { readonly kind: 'missing' }
  | { readonly kind: 'constant'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'area'; readonly area: SheetArea }
  | { readonly kind: 'expression'; readonly pieces: Pieces };

/** What must be known of a formula to calculate it. */
export interface CompiledFormula {
  readonly pieces: Pieces;
  /** Calls of the add-in's functions, those inside an argument before the one they are an argument of. */
  readonly calls: readonly FunctionCall[];
  /** The cells it reads, its arguments' included. */
  readonly precedents: readonly SheetArea[];
  /** Cells whose whole array it reads (`B2#`). */
  readonly anchors: readonly SheetArea[];
  /** Words in lower case whose meaning it depends on: sheets, defined names, tables. */
  readonly words: ReadonlySet<string>;
  /** It may give another result although nothing that it reads has changed (`TODAY`, `RAND`, `INDIRECT`). */
  readonly isVolatile: boolean;
  /** It reads cells that its text does not name (`INDIRECT`, `OFFSET`, `A1:INDEX(…)`). */
  readonly readsAnywhere: boolean;
}
