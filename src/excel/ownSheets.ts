import type { WorkbookOutline } from './readOutline';
import { parseAreaName } from './parseAreaName';

/** Every mark of a sheet of the add-in begins so. */
const MARK = 'HJW_sheet_';

/** The hidden name that marks a sheet as the add-in's own, whatever the user calls it. */
export function markName(key: string): string {
  return `${MARK}${key}`;
}

/** Names every sheet that bears a mark of the add-in. */
export function ownSheetNames({ names }: Pick<WorkbookOutline, 'names'>): ReadonlySet<string> {
  const marks = names.filter(({ name }) => name.startsWith(MARK)).map(({ formula }) => parseAreaName(formula)?.sheet);
  return new Set(marks.filter(sheet => sheet !== undefined));
}

/** Finds the sheet that bears the mark of a key, or null when there is none or the user has deleted it. */
export function markedSheet(outline: WorkbookOutline, key: string): string | null {
  const mark = outline.names.find(item => item.name === markName(key));
  const area = mark === undefined ? null : parseAreaName(mark.formula);
  return area !== null && outline.sheets.includes(area.sheet) ? area.sheet : null;
}

/**
 * Settles what a sheet is called: its present name when it stands already, else the wished one, else one that no sheet
 * of the user bears. Sheet names do not tell capitals apart.
 */
export function settleSheetName(
  outline: WorkbookOutline,
  key: string,
  wished: string,
  settled: readonly string[],
): string {
  const present = markedSheet(outline, key);
  if (present !== null) return present;
  const taken = new Set([...outline.sheets, ...settled].map(name => name.toLowerCase()));
  for (let attempt = 0; ; attempt++) {
    const name = attempt === 0 ? wished : attempt === 1 ? `HJW ${wished}` : `HJW ${wished} ${attempt}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
