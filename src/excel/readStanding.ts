import { markedSheet } from './ownSheets';
import { parseAreaName } from './parseAreaName';
import type { NamedArea } from './parseAreaName';
import type { WorkbookOutline } from './readOutline';
import { readStoredCase } from './storedCase';
import type { StoredCase } from './storedCase';

/** What the add-in's sheets hold at the moment. */
export interface StandingModel {
  /** The cells behind every defined name of the add-in, by name; blank cells are `""`. */
  readonly areas: ReadonlyMap<string, readonly (readonly (string | number | boolean)[])[]>;
  /** What was entered into those cells, by the same names: formulas with their `=`, else the values. */
  readonly formulas: ReadonlyMap<string, readonly (readonly (string | number | boolean)[])[]>;
  /** Where those cells lie, by the same names. */
  readonly places: ReadonlyMap<string, NamedArea>;
  /** The charts that stand on the add-in's sheets, by sheet name. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** Those of the add-in's sheets that are protected, with or without a password, by name. */
  readonly protectedSheets: ReadonlySet<string>;
  /** What the last run kept, if it kept anything. */
  readonly stored: StoredCase | null;
}

/** Reads the areas behind the add-in's names, its charts, what is protected and its stored text in one round trip. */
export async function readStanding(
  context: Excel.RequestContext,
  outline: WorkbookOutline,
  keys: readonly string[],
  wanted: (name: string) => boolean,
): Promise<StandingModel> {
  const ranges = outline.names.flatMap(({ name, formula }) => {
    const area = wanted(name) ? parseAreaName(formula) : null;
    if (area === null || !outline.sheets.includes(area.sheet)) return [];
    const range = context.workbook.worksheets.getItem(area.sheet).getRange(area.address);
    range.load('values, formulas');
    return [{ name, area, range }];
  });
  const own = keys.flatMap(key => {
    const sheet = markedSheet(outline, key);
    if (sheet === null) return [];
    const { charts, protection } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name');
    protection.load('protected');
    return [{ sheet, charts, protection }];
  });
  const [part] = outline.storedParts;
  const stored = part === undefined ? null : context.workbook.customXmlParts.getItem(part).getXml();
  await context.sync();
  return {
    areas: new Map(ranges.map(({ name, range }) => [name, range.values as (string | number | boolean)[][]])),
    formulas: new Map(ranges.map(({ name, range }) => [name, range.formulas as (string | number | boolean)[][]])),
    places: new Map(ranges.map(({ name, area }) => [name, area])),
    charts: new Map(own.map(({ sheet, charts }) => [sheet, charts.items.map(chart => chart.name)])),
    protectedSheets: new Set(own.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet)),
    stored: stored === null ? null : readStoredCase(stored.value),
  };
}
