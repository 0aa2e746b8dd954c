import type { CellValue } from '../../xlsx/cell';
import type { CellState } from '../state/workbookState';
import type { Json } from '../protocol/wire';

/** A cell's value as `Range.values` tells it: `""` for an empty cell, errors as their text. */
export function valueForAddIn(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** A cell's content as `Range.formulas` tells it: the formula with its `=`, or the value. */
export function formulaForAddIn(cell: CellState | undefined): Json {
  if (cell === undefined) return '';
  return cell.formula === undefined ? valueForAddIn(cell.value) : `=${cell.formula}`;
}

/** A cell's kind as `Range.valueTypes` tells it. */
export function valueTypeForAddIn(value: CellValue): string {
  if (value === null) return 'Empty';
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'string':
      return 'String';
    default:
      return 'Error';
  }
}
