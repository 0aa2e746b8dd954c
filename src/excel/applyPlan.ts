import type { WorkbookPlan } from '../report/plan';
import { addChart } from './addChart';
import { applyNames } from './applyNames';
import { applyPage } from './applyPage';
import { applySheet } from './applySheet';
import { createMessageRoom } from './messageRoom';
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

/**
 * Writes a plan in one round trip: sheets in place or new, cells, looks, names, charts, and the text to be kept. A plan
 * too large for one message takes as few more as its size asks for.
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
  const room = createMessageRoom(context);
  unprotectSheets(context, plan, standing.model);
  await room.take(keep.length);
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
    await applySheet(worksheet, sheet, room);
  }

  for (const { plan: sheet } of sheets.values()) {
    for (const chart of sheet.charts) addChart(context, sheet.name, chart, key => worksheetOf(sheets, key));
  }

  for (const { plan: sheet, worksheet } of sheets.values()) if (sheet.isProtected) protectSheet(worksheet);
  placeNewSheets(plan, standing.outline.sheets, key => worksheetOf(sheets, key));
  await room.take(keep.length);
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
