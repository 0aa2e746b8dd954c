import { cellAddress } from '../../xlsx/address';
import type { ReadCell } from '../../xlsx/cell';
import type { Amount } from '../text/parseAmount';
import type { GridCell } from './grid';

/** A cell as a file states it, with what was read in it. A large ledger has a million, so address and raw text are spelt out when asked for. */
export class FilledCell implements GridCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly amount: Amount | null;
  readonly indent: number;
  readonly bold: boolean;
  readonly showsPounds: boolean;
  declare readonly yearInDoubt?: true;
  declare readonly fault?: string;
  declare readonly formula?: string;
  readonly #value: ReadCell['value'];

  constructor(cell: Omit<GridCell, 'address' | 'raw'>, value: ReadCell['value']) {
    this.row = cell.row;
    this.column = cell.column;
    this.text = cell.text;
    this.amount = cell.amount;
    this.indent = cell.indent;
    this.bold = cell.bold;
    this.showsPounds = cell.showsPounds;
    if (cell.yearInDoubt !== undefined) this.yearInDoubt = cell.yearInDoubt;
    if (cell.fault !== undefined) this.fault = cell.fault;
    if (cell.formula !== undefined) this.formula = cell.formula;
    this.#value = value;
  }

  get address(): string {
    return cellAddress(this.row, this.column);
  }

  get raw(): string {
    const value = this.#value;
    return typeof value === 'object' ? (value?.error ?? '') : String(value);
  }
}
