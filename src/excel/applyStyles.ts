import type { Role, StyledArea } from '../report/plan';
import { FONT, ROLE_STYLES } from '../report/roles';
import { columnLetters } from '../lines/columnLetters';
import { numberFormatAreas } from './numberFormatAreas';

/** Excel cuts the address of a range of many areas beyond 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/**
 * Dresses a sheet by roles: one request for each look, however many areas it covers, and one for each block of figures
 * that share a number format. `cells` is the sheet's written range from A1 on, none of whose cells has a look yet.
 */
export function applyStyles(
  worksheet: Excel.Worksheet,
  cells: Excel.Range,
  size: { rows: number; columns: number },
  styles: readonly StyledArea[],
): void {
  cells.format.font.name = FONT.name;
  cells.format.font.size = FONT.size;
  for (const { row, column, rows, columns, numberFormat } of numberFormatAreas(size, styles)) {
    const range = worksheet.getRangeByIndexes(row - 1, column - 1, rows, columns);
    // One value for a whole range, which the types of the client leave out.
    range.numberFormat = numberFormat as unknown as string[][];
  }
  for (const [role, addresses] of addressesByRole(joinRows(styles))) {
    for (const address of addresses) dress(worksheet.getRanges(address), role);
  }
}

/** Joins areas of one role that stand right below each other, so that a column of cells is one area. */
function joinRows(styles: readonly StyledArea[]): readonly StyledArea[] {
  const open = new Map<string, StyledArea>();
  const joined: StyledArea[] = [];
  for (const area of [...styles].sort((one, other) => one.row - other.row)) {
    const key = `${area.role} ${area.column} ${area.columns}`;
    const above = open.get(key);
    const touches = above !== undefined && above.row + above.rows === area.row && area.role !== 'total';
    if (above !== undefined && !touches) joined.push(above);
    open.set(key, touches ? { ...above, rows: above.rows + area.rows } : area);
  }
  return [...joined, ...open.values()];
}

/** The A1 addresses of each role's areas, cut into pieces that Excel takes. */
function addressesByRole(areas: readonly StyledArea[]): ReadonlyMap<Role, readonly string[]> {
  const byRole = new Map<Role, string[]>();
  for (const { role, row, column, rows, columns } of areas) {
    const first = `${columnLetters(column)}${row}`;
    const address = rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
    const pieces = byRole.get(role) ?? [];
    const last = pieces.at(-1);
    if (last === undefined || last.length + address.length > LONGEST_ADDRESS) pieces.push(address);
    else pieces[pieces.length - 1] = `${last},${address}`;
    byRole.set(role, pieces);
  }
  return byRole;
}

function dress(ranges: Excel.RangeAreas, role: Role): void {
  const style = ROLE_STYLES[role];
  const { format } = ranges;
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap === true) format.wrapText = true;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.isTop === true) format.verticalAlignment = 'Top';
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.isOpen === true) format.protection.locked = false;
  if (style.topBorder === true) format.borders.getItem('EdgeTop').style = 'Continuous';
  if (style.bottomBorder === true) format.borders.getItem('EdgeBottom').style = 'Continuous';
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
