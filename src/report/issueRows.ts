import type { Issue } from '../issue/issue';
import type { EnteredRow } from './entered';
import { excelDay } from './excelDate';
import type { PlanCell } from './plan';
import type { RegisterRow } from './registerTable';
import type { ReportContext } from './reportContext';

const WORDS: Readonly<Record<Issue['severity'], string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** What people wrote down themselves, and what an earlier run raised that somebody took on. */
const [OWN, EARLIER] = ['Entered', 'Earlier'];
/** Rows that people may fill with issues of their own. */
const FREE_ROWS = 3;

const [ABOUT, KIND, OWNER, DATE, STATUS, ID] = [0, 1, 4, 5, 6, 7];

/**
 * Lists the issues of a run, warnings first, as rows of the issues log with what was entered of them: known again by
 * their id and what they are about. One that a run raises no more stays where somebody took it on. People's own follow.
 */
export function issueRows({ issues, log }: ReportContext, before: readonly EnteredRow[]): readonly RegisterRow[] {
  const today = excelDay(log.at(-1)?.at ?? '');
  const left = new Map<string, EnteredRow[]>();
  for (const row of before) {
    const key = keyOf(String(row[ID]), String(row[ABOUT]));
    left.set(key, [...(left.get(key) ?? []), row]);
  }
  const sorted = [
    ...issues.filter(each => each.severity !== 'note'),
    ...issues.filter(each => each.severity === 'note'),
  ];
  const raised = sorted.map(({ code, place, severity, message, remedy }): RegisterRow => {
    const where = [place.file, place.sheet, place.cell, place.input].filter(part => part !== undefined).join(', ');
    const about = where === '' ? 'The case' : where;
    const known = left.get(keyOf(code, about))?.shift();
    const entries = known === undefined ? [null, today, 'Open'] : [OWNER, DATE, STATUS].map(at => cellOf(known[at]));
    return { cells: [about, WORDS[severity], message, remedy, ...entries, code] };
  });
  const others = [...left.values()].flat();
  const kept = others.filter(row => row[KIND] !== OWN && (cellOf(row[OWNER]) !== null || row[STATUS] !== 'Open'));
  const own = others.filter(row => row[KIND] === OWN && row.some((cell, at) => at !== KIND && cell !== ''));
  return [
    ...raised,
    ...kept.map(row => ({ cells: row.map((cell, at) => (at === KIND ? EARLIER : cellOf(cell))) })),
    ...[...own, ...Array.from({ length: FREE_ROWS }, (): EnteredRow => [])].map(row => ({
      cells: Array.from({ length: ID + 1 }, (_, at) => (at === KIND ? OWN : cellOf(row[at]))),
      isOpen: true,
    })),
  ];
}

function keyOf(id: string, about: string): string {
  return `${id}|${about}`;
}

function cellOf(cell: string | number | boolean | undefined): PlanCell {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'boolean' ? String(cell) : cell;
}
