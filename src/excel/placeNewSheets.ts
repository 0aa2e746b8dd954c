import type { WorkbookPlan } from '../report/plan';

/**
 * Puts sheets that a run added where the plan wants them among those that stood already: each behind the one before it
 * in the plan, the first in front of the next that stands. In a workbook that had none of them they stay at its end.
 *
 * `present` are the workbook's sheets from left to right before the run; none of them is moved.
 */
export function placeNewSheets(
  plan: WorkbookPlan,
  present: readonly string[],
  worksheetOf: (key: string) => Pick<Excel.Worksheet, 'position'>,
): void {
  const standing = new Set(present);
  if (!plan.sheets.some(sheet => standing.has(sheet.name))) return;
  const added = plan.sheets.filter(sheet => !standing.has(sheet.name));
  const order = [...present, ...added.map(sheet => sheet.name)];
  plan.sheets.forEach((sheet, index) => {
    if (standing.has(sheet.name)) return;
    order.splice(order.indexOf(sheet.name), 1);
    const before = plan.sheets[index - 1];
    const next = plan.sheets.find(other => standing.has(other.name))?.name ?? '';
    const position = before === undefined ? order.indexOf(next) : order.indexOf(before.name) + 1;
    order.splice(position, 0, sheet.name);
    worksheetOf(sheet.key).position = position;
  });
}
