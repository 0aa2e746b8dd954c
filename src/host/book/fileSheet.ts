import { cellAddress } from '../../xlsx/address';
import type { ReadSheet, SheetContent } from '../../xlsx/workbook';
import type { CellState, SheetState } from '../state/workbookState';
import { readArea } from './area';
import { emptySheet } from './sheets';
import { shownFormula } from './storedFormula';

/**
 * Makes the state of a sheet of a file; its part is parsed when something of it is first asked for.
 * `uncalculated` is called when a formula turns up that the file stores without a value; `namespace` is that of the
 * add-in's functions.
 */
export function fileSheet(
  sheet: ReadSheet,
  nextId: () => string,
  uncalculated: () => void,
  namespace: string,
): SheetState {
  const state: SheetState = { ...emptySheet(nextId(), sheet.name), part: sheet.part, visibility: sheet.visibility };
  const fill = <Key extends keyof SheetState>(key: Key, make: (content: SheetContent) => SheetState[Key]): void =>
    readLate(state, key, () => make(sheet.content()));
  fill('cells', content => cellsOf(content, uncalculated, namespace));
  fill('columnWidths', content => new Map([...content.columnWidths].map(([column, width]) => [column - 1, width])));
  fill('hiddenRows', content => countFromNought(content.hiddenRows));
  fill('hiddenColumns', content => countFromNought(content.hiddenColumns));
  fill('merges', content => content.merges);
  fill('frozen', content => content.frozen);
  fill('tabColor', content => content.tabColor);
  fill('validations', content => content.validations);
  fill('protection', content => content.protection);
  fill('tables', content => content.tables.map(table => ({ id: nextId(), kind: 'file', table })));
  fill('charts', content => content.charts.map(chart => ({ id: nextId(), kind: 'file', chart })));
  return state;
}

function countFromNought(lines: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...lines].map(line => line - 1));
}

/** Makes a property that is worked out when it is first read, and stays what it then is or what it is set to. */
function readLate<Target, Key extends keyof Target>(target: Target, key: Key, make: () => Target[Key]): void {
  const settle = (value: Target[Key]): Target[Key] => {
    Object.defineProperty(target, key, { configurable: true, enumerable: true, writable: true, value });
    return value;
  };
  Object.defineProperty(target, key, {
    configurable: true,
    enumerable: true,
    get: () => settle(make()),
    set: (value: Target[Key]) => void settle(value),
  });
}

function cellsOf(
  content: SheetContent,
  uncalculated: () => void,
  namespace: string,
): Map<number, Map<number, CellState>> {
  const cells = new Map<number, Map<number, CellState>>();
  const arrays: { anchor: string; reference: string }[] = [];
  for (const [row, columns] of content.cells) {
    const line = new Map<number, CellState>();
    for (const [column, { value, formula, styleIndex, ...rest }] of columns) {
      line.set(column - 1, {
        value,
        baseStyle: styleIndex,
        ...(formula !== undefined && { formula: shownFormula(formula, namespace) }),
        ...(rest.raised !== undefined && { partlyRaised: true }),
      });
      if (rest.uncalculated === true) uncalculated();
      if (rest.arrayReference !== undefined) {
        arrays.push({ anchor: cellAddress(row, column), reference: rest.arrayReference });
      }
    }
    cells.set(row - 1, line);
  }
  for (const { anchor, reference } of arrays) markSpilled(cells, anchor, reference);
  return cells;
}

function markSpilled(cells: Map<number, Map<number, CellState>>, anchor: string, reference: string): void {
  const area = readArea(reference);
  if (area === undefined) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cells.get(row)?.get(column);
      if (cell !== undefined && cell.formula === undefined) cell.spilledFrom = anchor;
    }
  }
}
