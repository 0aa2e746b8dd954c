import { containsCell, type Area } from '../../book/area';
import type { Place, SheetArea } from '../graph/sheetArea';
import type { Structure, TablePlace } from './structure';

const part = /\[((?:[^[\]']|'.)*)\](?:\s*:\s*\[((?:[^[\]']|'.)*)\])?/g;

/**
 * Finds the cells behind a structured reference in the formula of a cell, with the table's name.
 *
 * `Costs[Amount]`, `Costs[[#Headers],[Year 1]:[Year 3]]`, `Costs[#All]`, `Costs[@Amount]` and, inside the table,
 * `[@Amount]`. Undefined when table or column do not exist, or when the row of the formula is no row of the table.
 * Rows of totals are not told apart from the others.
 */
export function resolveTableReference(
  text: string,
  place: Place,
  structure: Structure,
): { readonly table: TablePlace; readonly area: SheetArea } | undefined {
  const open = text.indexOf('[');
  const name = text.slice(0, open).toLowerCase();
  const table = structure.tables.find(({ name: other, sheetId, area }) =>
    name === ''
      ? sheetId === place.sheetId && containsCell(area, place.row, place.column)
      : other.toLowerCase() === name,
  );
  if (table === undefined) return undefined;

  const wanted = readSpecifier(text.slice(open + 1, -1).trim());
  const rows = rowsOf(table.area, wanted.items, place);
  const columns = columnsOf(table, wanted.columns);
  if (rows === undefined || columns === undefined) return undefined;
  return { table, area: { sheetId: table.sheetId, ...rows, ...columns } };
}

interface Specifier {
  /** `#all`, `#data`, `#headers`, `#this row`, in lower case. */
  readonly items: readonly string[];
  /** First and last column by name; none for all of them. */
  readonly columns: readonly [string, string] | undefined;
}

function readSpecifier(text: string): Specifier {
  const ofThisRow = text.startsWith('@');
  const rest = (ofThisRow ? text.slice(1) : text).trim();
  const found: readonly (readonly [string, string])[] = rest.startsWith('[')
    ? [...rest.matchAll(part)].map(([, first = '', last = first]) => [first, last] as const)
    : rest === ''
      ? []
      : [[rest, rest]];
  const items = found.filter(([first]) => first.startsWith('#')).map(([first]) => first.toLowerCase());
  const columns = found.find(([first]) => !first.startsWith('#'));
  return {
    items: ofThisRow ? [...items, '#this row'] : items,
    columns: columns && [unescape(columns[0]), unescape(columns[1])],
  };
}

function unescape(column: string): string {
  return column.replace(/'(.)/g, '$1');
}

function rowsOf(area: Area, items: readonly string[], place: Place): Pick<Area, 'row' | 'rows'> | undefined {
  const data = { row: area.row + 1, rows: area.rows - 1 };
  if (items.includes('#this row')) {
    const isInside = place.row >= data.row && place.row < data.row + data.rows;
    return isInside ? { row: place.row, rows: 1 } : undefined;
  }
  const headers = items.includes('#headers');
  if (items.includes('#all') || (headers && items.includes('#data'))) return { row: area.row, rows: area.rows };
  if (headers) return { row: area.row, rows: 1 };
  return items.length === 0 || items.includes('#data') ? data : undefined;
}

function columnsOf(
  { area, columns }: TablePlace,
  wanted: Specifier['columns'],
): Pick<Area, 'column' | 'columns'> | undefined {
  if (wanted === undefined) return { column: area.column, columns: area.columns };
  const [first, last] = wanted.map(name => columns.findIndex(column => column.toLowerCase() === name.toLowerCase()));
  if (first === undefined || last === undefined || first < 0 || last < first) return undefined;
  return { column: area.column + first, columns: last - first + 1 };
}
