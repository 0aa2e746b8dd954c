import type { Result } from '../issue/issue';
import type { OpenSourceChoice } from './openSource';
import { ownSheetNames } from './ownSheets';
import { parseAreaName } from './parseAreaName';
import { visitWorkbook } from './visitWorkbook';

/** A part of the open workbook that can be read as a source, on which sheet it lies and whether that is hidden. */
export interface OpenSourceOffer {
  readonly choice: OpenSourceChoice;
  readonly sheet: string;
  readonly isHidden: boolean;
}

/** What the open workbook offers as sources, in the order of its sheets; `selection` is what is selected just now. */
export interface OpenSourceOffers {
  readonly sheets: readonly OpenSourceOffer[];
  readonly tables: readonly OpenSourceOffer[];
  readonly names: readonly OpenSourceOffer[];
  readonly selection: readonly OpenSourceOffer[];
}

/**
 * Reads which sheets, tables and named cells the open workbook has and what is selected, in one round trip.
 *
 * The add-in's own sheets and what lies on them are left out, as are names of other things than cells. Where a chart is
 * selected Excel has no selected cells to tell, and it takes a second round trip to list the others.
 */
export async function readOffers(): Promise<Result<OpenSourceOffers>> {
  const listed = await visitWorkbook('Looking through the workbook', context => offersOf(context, true));
  const refused = listed.ok ? undefined : listed.issues[0]?.code;
  if (refused !== 'excel-InvalidSelection' && refused !== 'excel-InvalidOperation') return listed;
  return visitWorkbook('Looking through the workbook', context => offersOf(context, false));
}

async function offersOf(context: Excel.RequestContext, withSelection: boolean): Promise<OpenSourceOffers> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name, items/visibility');
  names.load('items/name, items/formula, items/visible');
  tables.load('items/name, items/worksheet/name');
  const selected = withSelection ? context.workbook.getSelectedRanges() : null;
  selected?.areas.load('items/address');
  await context.sync();

  const outline = {
    sheets: worksheets.items.map(sheet => sheet.name),
    names: names.items.map(item => ({ name: item.name, formula: String(item.formula) })),
  };
  const own = ownSheetNames(outline);
  const hidden = new Set(worksheets.items.filter(each => each.visibility !== 'Visible').map(each => each.name));
  const offer = (choice: OpenSourceChoice, sheet: string): readonly OpenSourceOffer[] =>
    own.has(sheet) || !outline.sheets.includes(sheet) ? [] : [{ choice, sheet, isHidden: hidden.has(sheet) }];
  return {
    sheets: outline.sheets.flatMap(sheet => offer({ kind: 'sheet', sheet }, sheet)),
    tables: tables.items.flatMap(({ name, worksheet }) => offer({ kind: 'table', name }, worksheet.name)),
    names: names.items.flatMap(({ name, formula, visible }) => {
      const area = visible ? parseAreaName(String(formula)) : null;
      return area === null ? [] : offer({ kind: 'name', name }, area.sheet);
    }),
    selection: (selected?.areas.items ?? []).flatMap(({ address }) => {
      const area = parseAreaName(address);
      return area === null ? [] : offer({ kind: 'range', ...area }, area.sheet);
    }),
  };
}
