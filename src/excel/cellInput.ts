import type { PlanCell } from '../report/plan';

/**
 * Writes a cell of a plan as Excel takes it. Text that Excel would read as a formula, a number or a date is marked as
 * text by a leading apostrophe; blank cells are emptied.
 */
export function cellInput(cell: PlanCell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object') return `=${cell.formula}`;
  return /^['=+\-@\d.(£$]/.test(cell) || /^(true|false)$/i.test(cell) ? `'${cell}` : cell;
}
