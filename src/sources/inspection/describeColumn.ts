import { columnLetters } from '../../xlsx/address';
import { nearestUnit } from '../meaning/unitOfCell';
import { headingText, type SheetTable, type TableColumn } from '../tables/sheetTable';

/** What the reader sees of one column; `unit` is the unit stated nearest to it, null where none is. */
export interface ColumnInspection {
  readonly column: string;
  readonly role: TableColumn['role'];
  readonly heading: string;
  readonly unit: string | null;
  readonly hidden: boolean;
}

/** Describes one column of a table. */
export function describeColumn(table: SheetTable, column: TableColumn): ColumnInspection {
  const headings = column.headings.length > 0 ? column.headings : column.inherited;
  const isAmount = column.role === 'amount';
  const unit = isAmount ? (nearestUnit(headings) ?? nearestUnit(table.captions)) : null;
  return {
    column: columnLetters(column.column),
    role: column.role,
    heading: headingText({ ...column, headings }),
    unit: unit?.text ?? null,
    hidden: column.hidden,
  };
}
