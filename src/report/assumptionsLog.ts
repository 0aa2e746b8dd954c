import { columnLetters } from '../lines/columnLetters';
import { quoteSheetName } from '../lines/quoteSheetName';
import type { Assumption } from './assumptionsOf';
import { assumptionsOf } from './assumptionsOf';
import { CONFIDENCES, CONFIDENCE_WORDS, isFixed, startingConfidence } from './confidence';
import { REGISTER_PREFIX } from './entered';
import type { EnteredRow } from './entered';
import { excelDay } from './excelDate';
import { numberFormatOf, unitHeading } from './numberFormats';
import type { NamePlan, PlanCell } from './plan';
import { putRegister } from './registerTable';
import type { RegisterColumn, RegisterRow } from './registerTable';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import { summariseOrigins } from './summariseOrigins';

/** The defined name of the rows of the assumptions log. */
export const ASSUMPTIONS_NAME = `${REGISTER_PREFIX}assumptions`;

const COLUMNS: readonly RegisterColumn[] = [
  { heading: 'Id', kind: 'text' },
  { heading: 'Assumption', kind: 'text' },
  { heading: 'Where', kind: 'text' },
  { heading: 'Value, or lowest', kind: 'text' },
  { heading: 'Highest of several', kind: 'text' },
  { heading: 'Unit', kind: 'text' },
  { heading: 'Source', kind: 'text' },
  { heading: 'Owner', kind: 'entry' },
  { heading: 'Date', kind: 'date' },
  { heading: 'Confidence', kind: 'choice', choices: CONFIDENCES },
];
const [SOURCE, OWNER, DATE, CONFIDENCE] = [6, 7, 8, 9];

/**
 * Writes every assumption with its figures, its source and what is entered of it: owner, date and confidence.
 *
 * What was entered is kept. Where the source of an assumption is another than before, date and confidence begin anew,
 * and only its owner stays; a source that was read since moves the date on.
 */
export function putAssumptionsLog(sheet: SheetBuilder, context: ReportContext): readonly NamePlan[] {
  const words = CONFIDENCES.map(confidence => `${confidence}: ${CONFIDENCE_WORDS[confidence]}.`).toReversed();
  words.forEach((text, index) => sheet.put(FIRST_BODY_ROW + index, 1, text, 'subtitle'));
  const before = new Map(
    (context.entered.registers.get(ASSUMPTIONS_NAME) ?? []).map(row => [String(row[0] ?? ''), row] as const),
  );
  const rows = assumptionsOf(context).map(assumption =>
    rowOf(assumption, before.get(assumption.id) ?? before.get(assumption.line.id), context),
  );
  const register = {
    name: ASSUMPTIONS_NAME,
    comment: 'Assumptions, with owner, date and confidence',
    columns: COLUMNS,
  };
  return putRegister(sheet, FIRST_BODY_ROW + words.length + 1, register, rows).names;
}

function rowOf(assumption: Assumption, before: EnteredRow | undefined, context: ReportContext): RegisterRow {
  const { id, name, line, area, origins } = assumption;
  const source = sourceOf(assumption);
  const start = startingDate(assumption, context);
  const sameSource = before !== undefined && before[SOURCE] === source;
  const dated = before?.[DATE];
  const date = sameSource && typeof dated === 'number' ? Math.max(dated, start.read ?? dated) : start.date;
  const confidence = sameSource ? String(before[CONFIDENCE] ?? '') : '';
  const where = addressOf(area);
  const range = `${quoteSheetName(context.sheetName(area.sheet))}!${where}`;
  const several = origins.length > 1;
  const format = numberFormatOf(line.unit);
  return {
    cells: [
      id,
      name,
      `${context.sheetName(area.sheet)}!${where.replaceAll('$', '')}`,
      { formula: `IF(COUNT(${range})=0,"",MIN(${range}))` },
      several ? { formula: `IF(COUNT(${range})=0,"",MAX(${range}))` } : null,
      unitHeading(line.unit),
      source,
      nullIfBlank(before?.[OWNER]),
      date,
      confidence === '' ? startingConfidence(line, origins) : confidence,
    ],
    formats: { 3: format, 4: format },
    roles: { 3: 'topFigure', 4: 'topFigure', 5: 'topUnit' },
  };
}

function sourceOf({ line, origins }: Assumption): string {
  const found = summariseOrigins(origins);
  if (found !== '') return found;
  if (isFixed(line)) return 'Fixed by the method';
  return line.unit.endsWith('?') ? 'Not given: left blank' : 'Not given: taken as nil';
}

/** The day on which the source was read, where one was, or else that of the run. */
function startingDate(
  { body, origins }: Assumption,
  { jointCase, log }: ReportContext,
): { readonly date: number | null; readonly read: number | null } {
  const readings = jointCase.readings.filter(
    ({ organisation, file }) =>
      (body === undefined || organisation === body) && origins.some(origin => origin?.startsWith(file) === true),
  );
  const days = readings.flatMap(({ readAt }) => excelDay(readAt) ?? []);
  const read = days.length === 0 ? null : Math.max(...days);
  return { read, date: read ?? excelDay(log.at(-1)?.at ?? '') };
}

function addressOf({ row, column, rows, columns }: Assumption['area']): string {
  const first = `$${columnLetters(column)}$${row}`;
  return rows * columns === 1 ? first : `${first}:$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
}

function nullIfBlank(cell: string | number | boolean | undefined): PlanCell {
  return cell === undefined || cell === '' ? null : String(cell);
}
