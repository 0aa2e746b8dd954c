import type { Issue } from '../issue/issue';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

const WORDS: Readonly<Record<Issue['severity'], string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** Writes what the last run warned of, then the register of benefits without a figure. */
export function putNotes(sheet: SheetBuilder, { issues, jointCase }: ReportContext): void {
  const top = FIRST_BODY_ROW;
  sheet.put(top, 1, 'Worth a second look, as of the last run', 'chapter');
  const sorted = [
    ...issues.filter(each => each.severity !== 'note'),
    ...issues.filter(each => each.severity === 'note'),
  ];
  sheet.putRow(top + 1, 1, ['About', 'Kind', 'What', 'What to do'], 'heading');
  if (sorted.length === 0) sheet.put(top + 2, 1, 'Nothing was found.', 'text');
  sorted.forEach(({ place, severity, message, remedy }, index) => {
    const where = [place.file, place.sheet, place.cell, place.input].filter(part => part !== undefined).join(', ');
    sheet.putRow(top + 2 + index, 1, [where === '' ? 'The case' : where, WORDS[severity], message, remedy], 'text');
  });

  const register = top + 2 + Math.max(1, sorted.length) + 1;
  sheet.put(register, 1, 'Benefits that nobody can put in money', 'chapter');
  sheet.putRow(register + 1, 1, ['Benefit', 'Body', 'Note', null], 'heading');
  if (jointCase.unmonetised.length === 0) sheet.put(register + 2, 1, 'None is listed.', 'text');
  jointCase.unmonetised.forEach(({ benefit, body, note }, index) =>
    sheet.putRow(register + 2 + index, 1, [benefit, body ?? 'All', note ?? null, null], 'text'),
  );
}
