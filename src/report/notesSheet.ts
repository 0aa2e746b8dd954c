import { REGISTER_PREFIX } from './entered';
import type { EnteredRow } from './entered';
import { issueRows } from './issueRows';
import { LIMITATIONS } from './limitations';
import type { NamePlan, PlanCell } from './plan';
import { putRegister } from './registerTable';
import type { RegisterColumn } from './registerTable';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

/** The defined names of the rows of issues and of limitations. */
export const ISSUES_NAME = `${REGISTER_PREFIX}issues`;
export const LIMITATIONS_NAME = `${REGISTER_PREFIX}limitations`;

const STATUSES = ['Open', 'Accepted', 'Mended', 'Closed'];

const COLUMNS: readonly RegisterColumn[] = [
  { heading: 'About', kind: 'text' },
  { heading: 'Kind', kind: 'text' },
  { heading: 'What', kind: 'text' },
  { heading: 'What to do', kind: 'text' },
  { heading: 'Owner', kind: 'entry' },
  { heading: 'Date', kind: 'date' },
  { heading: 'Status', kind: 'choice', choices: STATUSES },
  { heading: 'Id', kind: 'text' },
];
const [OWNER, STATUS, ID] = [4, 6, 7];

/** Writes the issues of the run and people's own, the limitations of the model, and the register of benefits without a figure. */
export function putNotes(sheet: SheetBuilder, context: ReportContext): readonly NamePlan[] {
  const { entered, jointCase } = context;
  const top = FIRST_BODY_ROW;
  sheet.put(top, 1, 'Issues: worth a second look', 'chapter');
  const issues = putRegister(
    sheet,
    top + 1,
    { name: ISSUES_NAME, comment: 'Issues with their owner and status', columns: COLUMNS },
    issueRows(context, entered.registers.get(ISSUES_NAME) ?? []),
  );
  sheet.put(issues.end + 1, 1, 'Limitations of the model', 'chapter');
  const accepted = new Map((entered.registers.get(LIMITATIONS_NAME) ?? []).map(row => [String(row[ID]), row]));
  const limitations = putRegister(
    sheet,
    issues.end + 2,
    { name: LIMITATIONS_NAME, comment: 'Limitations of the model and who accepted them', columns: COLUMNS },
    LIMITATIONS.map(({ id, about, what, remedy }) => ({
      cells: [about, 'Limitation', what, remedy, ...keptEntries(accepted.get(id)), id],
    })),
  );

  const register = limitations.end + 1;
  sheet.put(register, 1, 'Benefits that nobody can put in money', 'chapter');
  sheet.putRow(register + 1, 1, ['Benefit', 'Body', 'Note'], 'heading');
  if (jointCase.unmonetised.length === 0) sheet.put(register + 2, 1, 'None is listed.', 'text');
  jointCase.unmonetised.forEach(({ benefit, body, note }, index) =>
    sheet.putRow(register + 2 + index, 1, [benefit, body ?? 'All', note ?? null], 'text'),
  );
  return [...issues.names, ...limitations.names];
}

function keptEntries(row: EnteredRow | undefined): readonly PlanCell[] {
  const cells = row?.slice(OWNER, STATUS + 1) ?? ['', '', 'Open'];
  return cells.map(cell => (cell === '' ? null : typeof cell === 'boolean' ? String(cell) : cell));
}
