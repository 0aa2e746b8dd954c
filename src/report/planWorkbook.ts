import { SHOWN_SENSITIVITIES } from '../model/sensitivities';
import { putAssumptionsLog } from './assumptionsLog';
import { putCover } from './coverSheet';
import { putChecks } from './checksSheet';
import { nameInputs } from './inputNames';
import { putValidations } from './inputValidations';
import { putLists } from './listsBlock';
import { nameOutputs } from './outputNames';
import { putLog } from './logSheet';
import { putModelBlocks } from './modelBlocks';
import { putNotes } from './notesSheet';
import type { WorkbookPlan } from './plan';
import { putQuality } from './qualitySheet';
import type { ReportContext } from './reportContext';
import { putSensitivities } from './sensitivitiesSheet';
import { openSheet, STATE_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import { OWN_SHEETS } from './sheets';
import { columnWidths, printedColumns } from './columnWidths';
import { putStatements } from './statementsSheet';
import { quoteSheetName } from '../lines/quoteSheetName';
import { putCharts } from './summaryCharts';
import { putHeadline, putShares } from './summaryTables';

/** The title, the purpose and the state of the checks stay in sight. */
const FROZEN_ROWS = 3;

/**
 * Plans every sheet of a run as plain data: headings, formulas that lead back to the inputs, names, charts.
 *
 * Nothing of it depends on the clock or on a workbook: the same context gives the same plan.
 */
export function planWorkbook(context: ReportContext): WorkbookPlan {
  const sheets = new Map(OWN_SHEETS.map(own => [own.key, openSheet(own, context.sheetName(own.key))]));
  const sheet = (key: string): SheetBuilder => {
    const found = sheets.get(key);
    if (found === undefined) throw new Error(`There is no sheet "${key}".`);
    return found;
  };

  for (const each of sheets.values()) {
    putModelBlocks(each, context);
    putValidations(each, context);
  }
  putStatements(sheet('statements'), context);
  const swings = putSensitivities(sheet('sensitivities'), context, SHOWN_SENSITIVITIES);
  putChecks(sheet('checks'), context, swings.freshCell);
  const state = `${quoteSheetName(context.sheetName('checks'))}!$A$${STATE_ROW}`;
  for (const [key, each] of sheets) if (key !== 'checks') each.put(STATE_ROW, 1, { formula: state }, 'status');
  const headline = putHeadline(sheet('summary'), context);
  const end = putShares(sheet('summary'), context, headline.end + 1);
  putCharts(sheet('summary'), context, swings, end + 1);
  const cover = putCover(sheet('cover'), context);
  const names = [
    ...headline.names,
    ...cover.names,
    ...nameInputs(context),
    ...nameOutputs(context),
    ...putLists(sheet('inputs'), context),
    ...putAssumptionsLog(sheet('register'), context),
    ...putNotes(sheet('notes'), context),
    ...putQuality(sheet('quality'), context, cover.runCell),
    ...putLog(sheet('log'), context),
  ];
  return {
    sheets: OWN_SHEETS.map(({ key }) =>
      sheet(key).finish(columnWidths(key, context), FROZEN_ROWS, printedColumns(key, context)),
    ),
    names,
  };
}
