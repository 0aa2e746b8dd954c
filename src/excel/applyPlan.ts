import type { WorkbookPlan } from '../report/plan';
import { addChart } from './addChart';
import { applyNames } from './applyNames';
import { applyPage } from './applyPage';
import { applyStyles } from './applyStyles';
import { applyValidations } from './applyValidations';
import { cellInput } from './cellInput';
import { columnLetters } from '../lines/columnLetters';
import { placeNewSheets } from './placeNewSheets';
import { protectSheet, unprotectSheets } from './protection';
import type { WorkbookOutline } from './readOutline';
import type { StandingModel } from './readStanding';
import { storedXml } from './storedCase';

/** What a plan is applied onto: the outline and what stood there when the run began. */
export interface Standing {
  readonly outline: WorkbookOutline;
  readonly model: StandingModel;
}

const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;
const POINTS_PER_LINE = 14;

/**
 * Writes a plan in one round trip: sheets in place or new, cells, looks, names, charts, and the text to be kept.
 *
 * Sheets that stand already are emptied and written again, so that references to them from the user's sheets survive.
 * Only the plan's sheets and names beginning with `HJW_` are touched. Excel stops a batch at the first request that it
 * refuses and keeps what came before: so protection, which may have a password, comes off before all else, and the case
 * to be kept is stored next, marked unfinished until the last request.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  standing: Standing,
  keep: string,
): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
  unprotectSheets(context, plan, standing.model);
  const stored = storeCase(context, standing.outline, keep);
  const present = new Set(standing.outline.sheets);
  const sheets = new Map(
    plan.sheets.map(sheet => {
      const worksheet = present.has(sheet.name)
        ? workbook.worksheets.getItem(sheet.name)
        : workbook.worksheets.add(sheet.name);
      return [sheet.key, { plan: sheet, worksheet }] as const;
    }),
  );

  applyNames(context, plan, standing.outline, new Map([...sheets].map(([key, sheet]) => [key, sheet.worksheet])));

  for (const { plan: sheet, worksheet } of sheets.values()) {
    if (present.has(sheet.name)) {
      for (const chart of standing.model.charts.get(sheet.name) ?? []) worksheet.charts.getItem(chart).delete();
      worksheet.getRange().clear();
      worksheet.getRange().dataValidation.clear();
    }
    worksheet.tabColor = sheet.tabColor;
    worksheet.showGridlines = false;
    const size = { rows: sheet.cells.length, columns: sheet.cells[0]?.length ?? 1 };
    const cells = worksheet.getRangeByIndexes(0, 0, size.rows, size.columns);
    cells.formulas = sheet.cells.map(row => row.map(cellInput));
    applyStyles(worksheet, cells, size, sheet.styles);
    sheet.widths.forEach((width, column) => {
      const letters = columnLetters(column + 1);
      worksheet.getRange(`${letters}:${letters}`).format.columnWidth = width * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
    });
    for (const [row, lines] of sheet.wrappedRows) {
      worksheet.getRange(`${row}:${row}`).format.rowHeight = lines * POINTS_PER_LINE;
    }
    worksheet.freezePanes.freezeRows(sheet.frozenRows);
    applyValidations(worksheet, sheet.validations);
  }

  for (const { plan: sheet } of sheets.values()) {
    for (const chart of sheet.charts) addChart(context, sheet.name, chart, key => worksheetOf(sheets, key));
  }

  for (const { plan: sheet, worksheet } of sheets.values()) if (sheet.isProtected) protectSheet(worksheet);
  placeNewSheets(plan, standing.outline.sheets, key => worksheetOf(sheets, key));
  stored.setXml(storedXml({ text: keep, finished: true }));
  worksheetOf(sheets, 'cover').activate();
  // Paper comes last: where no printer is installed Excel may refuse it, and nothing else shall be lost by that.
  for (const { plan: sheet, worksheet } of sheets.values()) applyPage(worksheet, sheet);
  await context.sync();
}

/** Keeps the case before anything is written, so that a run that Excel stops halfway loses no input. */
function storeCase(context: Excel.RequestContext, outline: WorkbookOutline, keep: string): Excel.CustomXmlPart {
  const { customXmlParts } = context.workbook;
  const xml = storedXml({ text: keep, finished: false });
  const [part] = outline.storedParts;
  if (part === undefined) return customXmlParts.add(xml);
  const stored = customXmlParts.getItem(part);
  stored.setXml(xml);
  return stored;
}

function worksheetOf(
  sheets: ReadonlyMap<string, { readonly worksheet: Excel.Worksheet }>,
  key: string,
): Excel.Worksheet {
  const found = sheets.get(key);
  if (found === undefined) throw new Error(`The plan has no sheet "${key}".`);
  return found.worksheet;
}
