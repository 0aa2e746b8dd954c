import type { AreaReference, WorkbookPlan } from '../report/plan';
import { columnLetters } from '../lines/columnLetters';
import { markName } from './ownSheets';
import type { WorkbookOutline } from './readOutline';

/** Every name that the add-in defines begins so. */
const PREFIX = 'HJW_';

/** Defines the plan's names and the hidden marks of its sheets, and drops names of the add-in that the plan no longer has. */
export function applyNames(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  outline: WorkbookOutline,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): void {
  const { names } = context.workbook;
  const standing = new Set(outline.names.map(item => item.name));
  const marks = plan.sheets.map(sheet => ({
    name: markName(sheet.key),
    area: { sheet: sheet.key, row: 1, column: 1, rows: 1, columns: 1 },
    comment: 'Marks a sheet of the add-in',
    hidden: true,
  }));
  const wanted = [...marks, ...plan.names.map(name => ({ ...name, hidden: false }))];
  const keep = new Set(wanted.map(name => name.name));
  for (const { name } of outline.names) {
    if (name.startsWith(PREFIX) && !keep.has(name)) names.getItem(name).delete();
  }
  for (const { name, area, comment, hidden } of wanted) {
    const sheet = plan.sheets.find(each => each.key === area.sheet);
    const worksheet = sheets.get(area.sheet);
    if (sheet === undefined || worksheet === undefined)
      throw new Error(`The name ${name} lies on no sheet of the plan.`);
    if (standing.has(name)) {
      names.getItem(name).formula = `='${sheet.name.replace(/'/g, "''")}'!${absoluteAddress(area)}`;
    } else {
      const item = names.add(
        name,
        worksheet.getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns),
        comment,
      );
      if (hidden) item.visible = false;
    }
  }
}

function absoluteAddress(area: AreaReference): string {
  const first = `$${columnLetters(area.column)}$${area.row}`;
  if (area.rows * area.columns === 1) return first;
  return `${first}:$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows - 1}`;
}
