import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { unitOfMapped } from '../mapping/mappedUnit';
import type { Correction } from '../mapping/sourceMapping';
import { bodyOfCell } from '../meaning/bodyOfCell';
import type { CellContext } from '../meaning/cellContext';
import type { CellMeaning } from '../meaning/meaningOfCell';
import { serviceOfCell, type ServiceOfCell } from '../meaning/serviceOfCell';
import { unitOfCell } from '../meaning/unitOfCell';
import { yearInDoubt, yearOrDate } from '../meaning/yearInDoubt';
import { yearOfCell } from '../meaning/yearOfCell';
import { bodyCalled } from '../names/bodyCalled';
import { knownService } from '../names/findService';
import { amountIssue, unitIssue } from './figureIssues';
import type { SourceSurroundings } from './readTable';
import type { TableFigure } from './tableFigure';

/** What one unit of the source is worth in £'000 or FTE. */
const sizes = { 1: new Decimal('0.001'), 1_000: new Decimal(1), 1_000_000: new Decimal(1_000) };

/** Reads one cell as a figure of the model; an issue when its number, unit or year cannot be known. */
export function readFigure(
  context: CellContext,
  meaning: CellMeaning,
  { workbookYear, sheetUnits, corrections }: SourceSurroundings,
  correction: Correction,
): TableFigure | { readonly issue: Issue } {
  const { amount } = context.cell;
  if (amount === null || amount.kind === 'notAvailable') return { issue: amountIssue(context) };
  const doubt = correction.year === undefined ? yearInDoubt(context) : null;
  if (doubt !== null) return { issue: yearOrDate(context, doubt) };
  const isStaff = meaning.kind === 'staff';
  const unit =
    correction.unit === undefined
      ? unitOfCell(context, isStaff ? 'staff' : 'money', sheetUnits)
      : unitOfMapped(correction.unit);
  if (!isStaff && unit?.kind !== 'money') return { issue: unitIssue(context, unit) };
  const number = amount.kind === 'nil' ? new Decimal(0) : amount.value;
  const size = sizes[unit?.kind === 'money' && !isStaff ? unit.pounds : 1_000];
  const scale = correction.sign === 'turned' ? size.negated() : size;
  const { body } = correction;
  return {
    context,
    meaning,
    service: correctedService(context, correction, corrections.confirmedRows),
    body: body === undefined ? bodyOfCell(context) : bodyCalled(body),
    year: correction.year ?? yearOfCell(context) ?? (meaning.kind === 'gap' ? null : workbookYear),
    value: number.times(scale),
    unit: unit?.text ?? 'staff',
    scale,
    ...(correction.sign !== undefined && { signed: true }),
  };
}

function correctedService(
  context: CellContext,
  { service, take }: Correction,
  confirmedRows: ReadonlySet<number>,
): ServiceOfCell | null {
  const own = serviceOfCell(context);
  if (service !== undefined) {
    const [label] = context.row.labels.values();
    const wording = own?.wording ?? label ?? { text: context.cell.raw, address: context.cell.address };
    return { name: knownService(service) ?? service, certainty: 'known', wording, settled: true };
  }
  if (own === null || (take !== true && !confirmedRows.has(context.row.row))) return own;
  return { ...own, certainty: 'known', ...(take === true && { settled: true }) };
}
