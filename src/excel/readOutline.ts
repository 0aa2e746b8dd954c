import { STORE_NAMESPACE } from './storedCase';

/** A defined name of the workbook; `formula` as Excel gives it, with its `=`. */
export interface OutlineName {
  readonly name: string;
  readonly formula: string;
}

/** What must be known of a workbook before anything is read or written: its sheets and names, no cells. */
export interface WorkbookOutline {
  readonly sheets: readonly string[];
  readonly names: readonly OutlineName[];
  /** Ids of the custom XML parts of the add-in's own namespace. */
  readonly storedParts: readonly string[];
}

/** Reads the outline in one round trip. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { worksheets, names, customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(STORE_NAMESPACE);
  worksheets.load('items/name');
  names.load('items/name, items/formula');
  parts.load('items/id');
  await context.sync();
  return {
    sheets: worksheets.items.map(sheet => sheet.name),
    names: names.items.map(item => ({ name: item.name, formula: String(item.formula) })),
    storedParts: parts.items.map(part => part.id),
  };
}
