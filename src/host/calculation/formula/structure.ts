import { readArea, type Area } from '../../book/area';
import type { WorkbookState } from '../../state/workbookState';

/** A table as formulas need it: where it lies, heading row included, and what its columns are called. */
export interface TablePlace {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** What formulas can mention by name, as it stood when it was taken. Names are found whatever their case. */
export interface Structure {
  /** Ids and names of all sheets, as one text. */
  readonly sheets: string;
  sheet(name: string): { readonly id: string; readonly name: string } | undefined;
  sheetName(id: string): string;
  /** What a defined name stands for, without `=`; a sheet's own name goes before the workbook's. */
  definition(name: string, sheetName: string): string | undefined;
  readonly tables: readonly TablePlace[];
  /** Everything a word in lower case may mean, as one text, so that two structures can be compared. */
  readonly meanings: ReadonlyMap<string, string>;
}

/** Takes down the names of a workbook's sheets, its defined names and its tables. */
export function readStructure(workbook: WorkbookState): Structure {
  const sheets = new Map(workbook.sheets.map(({ id, name }) => [name.toLowerCase(), { id, name }]));
  const sheetNames = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const names = new Map(
    workbook.names.map(({ name, sheet, reference }) => [scopedName(name, sheet), reference.replace(/^=/, '')]),
  );
  const tables = workbook.sheets.flatMap(sheet =>
    sheet.tables.flatMap(({ table }): TablePlace[] => {
      const area = readArea(table.reference);
      return area === undefined ? [] : [{ name: table.name, sheetId: sheet.id, area, columns: table.columns }];
    }),
  );

  const meanings = new Map<string, string>();
  const mean = (word: string, meaning: string): void => {
    const key = word.toLowerCase();
    meanings.set(key, `${meanings.get(key) ?? ''}${meaning}\n`);
  };
  for (const { id, name } of workbook.sheets) mean(name, `sheet ${id}`);
  for (const { name, sheet, reference } of workbook.names) mean(name, `name ${sheet ?? ''}=${reference}`);
  for (const table of tables) mean(table.name, `table ${sheetNames.get(table.sheetId) ?? ''} ${JSON.stringify(table)}`);

  return {
    sheets: JSON.stringify([...sheetNames]),
    sheet: name => sheets.get(name.toLowerCase()),
    sheetName: id => {
      const name = sheetNames.get(id);
      if (name === undefined) throw new Error(`The workbook has no sheet with the id ${id}.`);
      return name;
    },
    definition: (name, sheetName) => names.get(scopedName(name, sheetName)) ?? names.get(scopedName(name)),
    tables,
    meanings,
  };
}

/** The words (in lower case) that mean something else now than they did before. */
export function changedWords(before: Structure, after: Structure): ReadonlySet<string> {
  const words = new Set([...before.meanings.keys(), ...after.meanings.keys()]);
  for (const word of words) if (before.meanings.get(word) === after.meanings.get(word)) words.delete(word);
  return words;
}

/** The ids of the sheets that are called otherwise now than they were before. */
export function renamedSheets(before: Structure, after: Structure): ReadonlySet<string> {
  const names = new Map(JSON.parse(after.sheets) as readonly (readonly [string, string])[]);
  const former = JSON.parse(before.sheets) as readonly (readonly [string, string])[];
  return new Set(former.flatMap(([id, name]) => (names.has(id) && names.get(id) !== name ? [id] : [])));
}

function scopedName(name: string, sheetName = ''): string {
  return `${sheetName}!${name}`.toLowerCase();
}
