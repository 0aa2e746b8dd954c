import type { AreaReference, NamePlan, PlanCell, Role } from './plan';
import type { SheetBuilder } from './sheetBuilder';

/** The number format of a date in a register. */
export const DATE_FORMAT = 'd mmm yyyy';

/** 1 January 2000 as Excel counts days: no entry of a register is older. */
const FIRST_DATE = 36_526;

/**
 * A column of a register. `text` is written by the run, `entry`, `date` and `choice` by people; a run writes only what
 * they may start from. `state` is a formula.
 */
export type RegisterColumn =
  | { readonly heading: string; readonly kind: 'text' | 'entry' | 'date' | 'state' }
  | { readonly heading: string; readonly kind: 'choice'; readonly choices: readonly string[] };

/** A row of a register; `isOpen` where people may write its texts too. */
export interface RegisterRow {
  readonly cells: readonly PlanCell[];
  readonly isOpen?: boolean;
  /** Number formats of single cells, by their place in the row. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Roles of single cells, by their place in the row, where the column's does not fit. */
  readonly roles?: Readonly<Record<number, Role>>;
}

/** A register in its place. */
export interface PlacedRegister {
  readonly end: number;
  readonly names: readonly NamePlan[];
}

/** Writes a register with its headings in `top`, says what may be entered, and names its rows so that a run keeps them. */
export function putRegister(
  sheet: SheetBuilder,
  top: number,
  register: { readonly name: string; readonly comment: string; readonly columns: readonly RegisterColumn[] },
  rows: readonly RegisterRow[],
): PlacedRegister {
  const { columns } = register;
  sheet.putRow(
    top,
    1,
    columns.map(column => column.heading),
    'heading',
  );
  rows.forEach((row, index) =>
    columns.forEach((column, at) => {
      const role = row.roles?.[at] ?? roleOf(column, row.isOpen === true);
      sheet.put(
        top + 1 + index,
        1 + at,
        row.cells[at] ?? null,
        role,
        row.formats?.[at] ?? (column.kind === 'date' ? DATE_FORMAT : undefined),
      );
    }),
  );
  if (rows.length === 0) return { end: top + 1, names: [] };
  columns.forEach((column, at) => validate(sheet, column, { row: top + 1, column: 1 + at, rows: rows.length }));
  const area: AreaReference = { sheet: sheet.key, row: top + 1, column: 1, rows: rows.length, columns: columns.length };
  return {
    end: top + 1 + rows.length,
    names: [{ name: register.name, area, comment: register.comment }],
  };
}

function roleOf({ kind }: RegisterColumn, isOpen: boolean): Role {
  if (kind === 'state') return 'check';
  return kind === 'text' && !isOpen ? 'text' : 'entry';
}

function validate(
  sheet: SheetBuilder,
  column: RegisterColumn,
  place: { readonly row: number; readonly column: number; readonly rows: number },
): void {
  const area = { ...place, columns: 1 };
  if (column.kind === 'choice')
    sheet.validate({
      ...area,
      choices: column.choices,
      message: `${column.heading}: one of ${column.choices.join(', ')}.`,
    });
  if (column.kind === 'date')
    sheet.validate({
      ...area,
      isWhole: false,
      least: FIRST_DATE,
      message: `${column.heading}: a date, such as 31/10/2011.`,
    });
}
