import type { OutlineName } from './readOutline';
import { parseAreaName } from './parseAreaName';
import type { NamedArea } from './parseAreaName';
import type { OpenSourceChoice } from './openSource';

/** What a choice may name: sheets, names of the workbook, and tables with their sheet. */
export interface ChoosableParts {
  readonly sheets: readonly string[];
  readonly names: readonly OutlineName[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
}

/**
 * Finds the sheet and the cells of a choice, capitals aside as in Excel; null when the workbook has no such part. A whole
 * sheet and a table have an empty address: their cells are found by the workbook.
 */
export function locateChoice(parts: ChoosableParts, choice: OpenSourceChoice): NamedArea | null {
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const sheetOf = (wanted: string): string | undefined => parts.sheets.find(sheet => isSame(sheet, wanted));
  switch (choice.kind) {
    case 'sheet': {
      const sheet = sheetOf(choice.sheet);
      return sheet === undefined ? null : { sheet, address: '' };
    }
    case 'range': {
      const sheet = sheetOf(choice.sheet);
      const area = parseAreaName(`Sheet!${choice.address.toUpperCase()}`);
      return sheet === undefined || area === null ? null : { sheet, address: area.address };
    }
    case 'table': {
      const table = parts.tables.find(({ name }) => isSame(name, choice.name));
      return table === undefined ? null : { sheet: table.sheet, address: '' };
    }
    case 'name': {
      const name = parts.names.find(item => isSame(item.name, choice.name));
      const area = name === undefined ? null : parseAreaName(name.formula);
      const sheet = area === null ? undefined : sheetOf(area.sheet);
      return area === null || sheet === undefined ? null : { sheet, address: area.address };
    }
  }
}
