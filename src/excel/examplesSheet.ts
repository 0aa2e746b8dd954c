import { columnLetters } from '../lines/columnLetters';
import type { SheetPlan } from '../report/plan';
import { applyPage } from './applyPage';
import { applyStyles } from './applyStyles';
import { cellInput } from './cellInput';
import { parseAreaName } from './parseAreaName';
import type { WorkbookOutline } from './readOutline';

/**
 * The hidden name that marks the sheet of examples, whatever the user calls it. A run of the model drops names that
 * begin with `HJW_` and that it has not written; this one is none of its own, so it begins otherwise.
 */
const MARK = '_HJW_examples';

const WISHED = 'HJW examples';

const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;
const POINTS_PER_LINE = 14;

/**
 * Settles what the sheet of examples is called: its present name when it stands already, else one that no sheet bears.
 * Sheet names do not tell capitals apart.
 */
export function examplesSheetName(outline: WorkbookOutline): string {
  const present = markedExamples(outline);
  if (present !== null) return present;
  const taken = new Set(outline.sheets.map(name => name.toLowerCase()));
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? WISHED : `${WISHED} ${attempt}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Finds the sheet of examples, or null when there is none or the user has deleted it. */
function markedExamples({ names, sheets }: WorkbookOutline): string | null {
  const mark = names.find(item => item.name === MARK);
  const area = mark === undefined ? null : parseAreaName(mark.formula);
  return area !== null && sheets.includes(area.sheet) ? area.sheet : null;
}

/**
 * Writes the sheet of examples in one round trip, over itself when it stands already, else behind all other sheets,
 * and brings it to the front. Nothing else in the workbook is touched.
 */
export async function writeExamples(
  context: Excel.RequestContext,
  plan: SheetPlan,
  outline: WorkbookOutline,
): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
  const isPresent = markedExamples(outline) !== null;
  const worksheet = isPresent ? workbook.worksheets.getItem(plan.name) : workbook.worksheets.add(plan.name);
  if (isPresent) worksheet.getRange().clear();
  else mark(context, worksheet, plan.name, outline);
  worksheet.tabColor = plan.tabColor;
  worksheet.showGridlines = false;
  const size = { rows: plan.cells.length, columns: plan.cells[0]?.length ?? 1 };
  const cells = worksheet.getRangeByIndexes(0, 0, size.rows, size.columns);
  cells.formulas = plan.cells.map(row => row.map(cellInput));
  applyStyles(worksheet, cells, size, plan.styles);
  plan.widths.forEach((width, column) => {
    const letters = columnLetters(column + 1);
    worksheet.getRange(`${letters}:${letters}`).format.columnWidth = width * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
  });
  for (const [row, lines] of plan.wrappedRows) {
    worksheet.getRange(`${row}:${row}`).format.rowHeight = lines * POINTS_PER_LINE;
  }
  worksheet.freezePanes.freezeRows(plan.frozenRows);
  worksheet.activate();
  // Paper comes last: where no printer is installed Excel may refuse it, and nothing else shall be lost by that.
  applyPage(worksheet, plan);
  await context.sync();
}

/** Marks a new sheet. A mark that outlived its sheet is turned to the new one. */
function mark(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheetName: string,
  { names }: WorkbookOutline,
): void {
  if (names.some(item => item.name === MARK)) {
    context.workbook.names.getItem(MARK).formula = `='${sheetName}'!$A$1`;
    return;
  }
  const name = context.workbook.names.add(MARK, worksheet.getRange('A1'), 'Marks the sheet of examples');
  name.visible = false;
}
