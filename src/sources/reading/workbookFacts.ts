import type { Issue } from '../../issue/issue';
import { findFinancialYear } from '../../reference/financialYear';
import { findBodyWithin, type Body } from '../names/findBody';
import type { Grid } from '../tables/grid';
import { plainText } from '../text/plainText';

/** Whose workbook it is and which year it is about, as far as it says. */
export interface WorkbookFacts {
  readonly body: Body;
  readonly year: string | null;
  /** What named the body. */
  readonly foundIn: 'sheets' | 'file name' | 'nothing' | 'mapping';
  readonly issues: readonly Issue[];
}

/** Titles are lines of one text near the top; a row of more is a heading. */
const titleRows = 8;

/**
 * Finds whose workbook it is: the body that most of its sheets name in their first lines or their name, then the one
 * in the file's name. Without any, the file's name stands in, with a warning. The year is the first one that a title,
 * a sheet's name or the file's name states.
 */
export function workbookFacts(fileName: string, grids: readonly Grid[]): WorkbookFacts {
  const base = plainText(fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''));
  const spacedBase = base.replace(/[-_.]+/g, ' ').replace(/\b\p{Ll}/gu, letter => letter.toUpperCase());
  const titles = grids.map(grid => [...titlesOf(grid), grid.sheet]);
  const named = titles.map(lines => lines.map(line => findBodyWithin(line)).find(body => body !== null));
  const fromSheets = mostFrequent(named.filter(body => body !== undefined));
  const body = fromSheets ?? findBodyWithin(spacedBase.replace(/\b(And|Of|The|For)\b/g, word => word.toLowerCase()));
  const years = [...titles.flat(), base].map(line => findFinancialYear(line));
  const year = years.find(found => found !== null) ?? null;
  if (body !== null) return { body, year, foundIn: fromSheets === null ? 'file name' : 'sheets', issues: [] };
  const issue: Issue = {
    code: 'body-unknown',
    severity: 'warning',
    message: `No title says whose workbook this is; its figures are taken as those of "${spacedBase}".`,
    remedy: "Write the body's name into the first line of a sheet.",
    place: { file: fileName },
  };
  return { body: { code: spacedBase, name: spacedBase }, year, foundIn: 'nothing', issues: [issue] };
}

function titlesOf(grid: Grid): readonly string[] {
  const lines: string[] = [];
  for (const [row, cells] of grid.rows) {
    if (row > titleRows) break;
    const words = [...cells.values()].filter(cell => cell.text !== '' && cell.amount === null);
    if (words.length === 1 && cells.size === 1) lines.push(...words.map(cell => cell.text));
  }
  return lines;
}

function mostFrequent(bodies: readonly Body[]): Body | null {
  const counts = new Map<string, number>();
  for (const body of bodies) counts.set(body.code, (counts.get(body.code) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return bodies.find(body => counts.get(body.code) === most) ?? null;
}
