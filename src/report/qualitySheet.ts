import { REGISTER_PREFIX } from './entered';
import type { EnteredRow } from './entered';
import type { NamePlan, PlanCell } from './plan';
import { putRegister } from './registerTable';
import type { RegisterColumn, RegisterRow } from './registerTable';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

/** The defined names of the rows for signatures and of those of the quality assurance. */
export const SIGN_OFF_NAME = `${REGISTER_PREFIX}signOff`;
export const QUALITY_NAME = `${REGISTER_PREFIX}quality`;

/** Who stands behind an analysis. Source: the Aqua Book (HM Treasury, 2015), roles and responsibilities. */
const ROLES: readonly (readonly [role: string, answersFor: string])[] = [
  ['Commissioner', 'Asked for the analysis: it answers the question that was put.'],
  ['Analyst', 'Put the case together and ran the model: inputs and method are as described.'],
  ['Assurer', 'Checked inputs, method and results without having made them.'],
  ['Approver', 'The analysis is fit for the decision that rests on it.'],
];

const ACTIVITIES: readonly string[] = [
  'Inputs traced back to their source cells',
  'Net budgets agreed with the published budget of each body',
  'Assumptions and their owners confirmed by the bodies',
  'Every check on Checks read, and those that fail explained',
  'Results worked out a second time without this workbook',
  'Ranges of the sensitivities challenged',
  'Shares, transfers and statements read by each body',
  'Limitations on Notes understood by those who decide',
];

const DECISIONS = ['Signed', 'Signed with limitations', 'Not signed'];
const OUTCOMES = ['Passed', 'Passed with remarks', 'Failed', 'Not done'];

const SIGN_OFF: readonly RegisterColumn[] = [
  { heading: 'Role', kind: 'text' },
  { heading: 'Answers for', kind: 'text' },
  { heading: 'Name', kind: 'entry' },
  { heading: 'Position', kind: 'entry' },
  { heading: 'Date', kind: 'date' },
  { heading: 'Decision', kind: 'choice', choices: DECISIONS },
  { heading: 'Remarks', kind: 'entry' },
  { heading: 'State', kind: 'state' },
];

const QUALITY: readonly RegisterColumn[] = [
  { heading: 'Id', kind: 'text' },
  { heading: 'What was looked at', kind: 'text' },
  { heading: 'By', kind: 'entry' },
  { heading: 'Position', kind: 'entry' },
  { heading: 'Date', kind: 'date' },
  { heading: 'Outcome', kind: 'choice', choices: OUTCOMES },
  { heading: 'Evidence and remarks', kind: 'entry' },
];

/** Rows that people may fill with checks of their own. */
const FREE_ROWS = 4;
const ENTRIES = { from: 2, to: 7 };

/** Writes who signs and what was assured, with what people entered; `runCell` holds the moment of the run. */
export function putQuality(sheet: SheetBuilder, { entered }: ReportContext, runCell: string): readonly NamePlan[] {
  const top = FIRST_BODY_ROW;
  sheet.put(top, 1, 'Sign-off', 'chapter');
  const signed = keyed(entered.registers.get(SIGN_OFF_NAME));
  const signOff = putRegister(
    sheet,
    top + 1,
    { name: SIGN_OFF_NAME, comment: 'Who stands behind the analysis, and their decisions', columns: SIGN_OFF },
    ROLES.map(([role, answersFor], index) => {
      const row = top + 2 + index;
      return { cells: [role, answersFor, ...entriesOf(signed.get(role)), { formula: stateOf(row, runCell) }] };
    }),
  );
  const next = signOff.end + 1;
  sheet.put(next, 1, 'Quality assurance', 'chapter');
  const quality = putRegister(
    sheet,
    next + 1,
    { name: QUALITY_NAME, comment: 'What was looked at before anyone signed', columns: QUALITY },
    qualityRows(entered.registers.get(QUALITY_NAME) ?? []),
  );
  return [...signOff.names, ...quality.names];
}

/** A signature counts for the run that it was put under: one that is older than the run is asked for again. */
function stateOf(row: number, runCell: string): string {
  return `IF(OR(C${row}="",E${row}="",F${row}=""),"Open",IF(E${row}<INT(${runCell}),"Older than the run",F${row}))`;
}

function qualityRows(before: readonly EnteredRow[]): readonly RegisterRow[] {
  const known = keyed(before);
  const ids = ACTIVITIES.map((_, index) => `Q${index + 1}`);
  const own = before.filter(row => !ids.includes(String(row[0] ?? '')) && row.slice(1).some(cell => cell !== ''));
  const free: readonly EnteredRow[] = Array.from({ length: FREE_ROWS }, () => []);
  return [
    ...ACTIVITIES.map((what, index) => ({
      cells: [ids[index] ?? '', what, ...entriesOf(known.get(ids[index] ?? ''))],
    })),
    ...[...own, ...free].map((row, index) => ({
      cells: [`Q${ids.length + 1 + index}`, cellOf(row[1]), ...entriesOf(row)],
      isOpen: true,
      roles: { 0: 'text' as const },
    })),
  ];
}

function entriesOf(row: EnteredRow | undefined): readonly PlanCell[] {
  return Array.from({ length: ENTRIES.to - ENTRIES.from }, (_, index) => cellOf(row?.[ENTRIES.from + index]));
}

function cellOf(cell: string | number | boolean | undefined): PlanCell {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'boolean' ? String(cell) : cell;
}

function keyed(rows: readonly EnteredRow[] = []): ReadonlyMap<string, EnteredRow> {
  return new Map(rows.map(row => [String(row[0] ?? ''), row]));
}
