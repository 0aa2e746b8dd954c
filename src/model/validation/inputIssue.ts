import type { Issue, IssuePlace } from '../../issue/issue';
import type { Line } from '../../lines/line';
import type { CaseReading } from './caseReading';

/** What a rule says of an input: everything of an issue but its place. */
export type Remark = Pick<Issue, 'code' | 'severity' | 'message' | 'remedy'>;

/**
 * Places a remark at an input: the name and members of the cell, and the file, sheet and cell of the workbook that the
 * figure was read from, or where else it came from in words. Without an offset the whole input is meant.
 */
export function inputIssue(reading: CaseReading, line: Line, offset: number | undefined, remark: Remark): Issue {
  const origin = offset === undefined ? undefined : reading.jointCase.origins.get(line.id)?.[offset];
  const cell = placeOfOrigin(origin ?? '');
  const said = [
    ...(offset === undefined ? [] : reading.memberNames(line, offset)),
    ...(cell !== null || origin === undefined || origin === '' ? [] : [`from ${origin}`]),
  ];
  return { ...remark, place: { ...cell, input: said.length === 0 ? line.name : `${line.name} (${said.join(', ')})` } };
}

/**
 * Reads the words in which a figure read from a workbook says where it stands; null for other words.
 *
 * @example `budget.xlsx, Budget!C7` stands in cell C7 of the sheet Budget.
 */
function placeOfOrigin(origin: string): IssuePlace | null {
  const [, file, sheet, cell] = /^(.+\.\w+), (.*)!([^!]+)$/.exec(origin) ?? [];
  return file === undefined || sheet === undefined || cell === undefined ? null : { file, sheet, cell };
}
