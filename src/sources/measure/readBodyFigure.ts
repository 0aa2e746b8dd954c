import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { cellAddress } from '../../xlsx/address';
import { cellContext } from '../meaning/cellContext';
import { nearestUnit, unitOfCell } from '../meaning/unitOfCell';
import { yearInDoubt, yearOrDate } from '../meaning/yearInDoubt';
import { yearOfCell } from '../meaning/yearOfCell';
import type { MeasureFigure } from '../readMeasure';
import { amountIssue, unitIssue } from '../reading/figureIssues';
import { unitsOfSheet } from '../reading/unitsOfSheet';
import { cellOf, type SheetTable } from '../tables/sheetTable';
import type { BodyPlace } from './locateBody';

const plainSense = { services: 'none', serviceColumn: null, bodyColumn: null } as const;

/** Reads the figure at a body's place, in the unit that its surroundings state; an issue when it has none. */
export function readBodyFigure(
  table: SheetTable,
  place: BodyPlace,
  asked: string,
  workbookYear: string | null,
): MeasureFigure | { readonly issue: Issue } {
  const { row, column } = place;
  const cell = cellOf(table, row.row, column.column);
  if (cell === undefined) return { issue: blankIssue(table, place) };
  const inherited = column.headings.length > 0 ? column.headings : column.inherited;
  const context = { ...cellContext(table, plainSense, row, column, cell), headings: inherited };
  if (cell.amount === null || cell.amount.kind === 'notAvailable') {
    return { issue: { ...amountIssue(context), severity: 'error' } };
  }
  const doubt = yearInDoubt(context);
  if (doubt !== null) return { issue: yearOrDate(context, doubt) };
  const isStaff = nearestUnit([...context.headings, ...context.descriptions])?.kind === 'staff';
  const unit = unitOfCell(context, isStaff ? 'staff' : 'money', unitsOfSheet(table.grid));
  if (unit === null || (!isStaff && unit.kind !== 'money')) return { issue: unitIssue(context, unit) };
  const value = cell.amount.kind === 'nil' ? new Decimal(0) : cell.amount.value;
  return {
    asked,
    name: place.name,
    code: place.code,
    value,
    unit: unit.text,
    pounds: unit.kind === 'money' ? value.times(unit.pounds) : null,
    sheet: table.grid.sheet,
    cell: cell.address,
    year: yearOfCell(context) ?? workbookYear,
  };
}

function blankIssue(table: SheetTable, place: BodyPlace): Issue {
  return {
    code: 'figure-missing',
    severity: 'error',
    message: `The cell of "${place.name}" is blank.`,
    remedy: 'Blank is not nil: fill in the figure, or leave the body out.',
    place: { file: table.grid.file, sheet: table.grid.sheet, cell: cellAddress(place.row.row, place.column.column) },
  };
}
