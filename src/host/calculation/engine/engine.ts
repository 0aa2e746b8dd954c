import { formatArea, joinSheetReference } from '../../../xlsx/address';
import type { CellValue } from '../../../xlsx/cell';
import { areaFrom, placeKey, type Place, type SheetArea } from '../graph/sheetArea';
import type { IronCalc } from '../loadIronCalc';
import { engineInput } from './engineInput';
import { readEngineResult, type EngineResult } from './engineResult';

/** Sheets of the engine that the workbook does not have: for arguments that are formulas, and for functions' answers. */
export const argumentSheet = '#arguments';
export const answerSheet = '#answers';

/** The calculation engine with the sheets of one workbook, empty until cells are put in. */
export interface Engine {
  putValue(place: Place, value: CellValue): void;
  /** Puts a formula (without `=`) in; nothing happens when the cell holds it already. */
  putFormula(place: Place, formula: string): void;
  evaluate(): void;
  /** How formulas of the engine refer to cells. */
  reference(area: SheetArea): string;
  /** The cells that the array of a formula fills, the formula's own included; undefined for a single value. */
  spill(place: Place): SheetArea | undefined;
  /** Makes a cell's result readable from the next evaluation on; false when it is already. */
  watch(place: Place): boolean;
  /** The result of a watched cell. */
  read(place: Place): EngineResult;
  free(): void;
}

interface SheetPlace {
  readonly name: string;
  readonly index: number;
  readonly twin: number;
}

/**
 * Makes an engine with these sheets of a workbook, each with the id by which it is asked for.
 *
 * IronCalc gives values only as a cell shows them, with fewer digits than a number has. Joined to a text, though, a
 * number keeps all of them. So each sheet has a twin, where the cell in the same place as a watched cell holds
 * `=cell&""`, and numbers are read from there.
 */
export function createEngine(
  ironCalc: IronCalc,
  sheets: readonly { readonly id: string; readonly name: string }[],
): Engine {
  const model = ironCalc.createModel();
  // Each change would be followed by an evaluation otherwise; `evaluate` works while it is paused.
  model.pauseEvaluation();
  const places = new Map<string, SheetPlace>();
  const formulas = new Map<string, string>();
  const watched = new Set<string>();

  const names: string[] = [];
  const own = [argumentSheet, answerSheet].map(id => ({ id, name: freeName(id) }));
  for (const { id, name } of [...sheets, ...own]) {
    places.set(id, { name, index: names.push(name) - 1, twin: names.push(freeName(`${names.length}`)) - 1 });
  }
  // A new sheet makes IronCalc read every formula again, so all of them come first. Then they get names that are free.
  for (let index = 1; index < names.length; index += 1) model.newSheet();
  names.forEach((_, index) => model.renameSheet(index, `until all are named ${index}`));
  names.forEach((name, index) => model.renameSheet(index, name));

  /** A name that no sheet of the workbook has. */
  function freeName(wanted: string): string {
    return sheets.some(({ name }) => name.toLowerCase() === wanted) ? freeName(`${wanted}+`) : wanted;
  }

  function sheetOf({ sheetId }: Place): SheetPlace {
    const sheet = places.get(sheetId);
    if (sheet === undefined) throw new Error(`The engine has no sheet with the id ${sheetId}.`);
    return sheet;
  }

  function enter(index: number, { row, column }: Place, input: string): void {
    model.setUserInput(index, row + 1, column + 1, input);
  }

  const engine: Engine = {
    putValue(place, value) {
      formulas.delete(placeKey(place));
      enter(sheetOf(place).index, place, engineInput(value));
    },
    putFormula(place, formula) {
      const key = placeKey(place);
      if (formulas.get(key) === formula) return;
      formulas.set(key, formula);
      enter(sheetOf(place).index, place, `=${formula}`);
    },
    evaluate() {
      model.evaluate();
      // Drops what IronCalc keeps to send to other editors of the workbook.
      model.flushSendQueue();
    },
    reference(area) {
      const { row, column, rows, columns } = area;
      const corners = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
      return joinSheetReference(sheetOf(area).name, formatArea(corners));
    },
    spill(place) {
      const structure = model.getCellArrayStructure(sheetOf(place).index, place.row + 1, place.column + 1);
      if (typeof structure === 'string' || !('DynamicAnchor' in structure)) return undefined;
      const [columns, rows] = structure.DynamicAnchor;
      return rows * columns === 1 ? undefined : areaFrom(place, rows, columns);
    },
    watch(place) {
      const key = placeKey(place);
      if (watched.has(key)) return false;
      watched.add(key);
      enter(sheetOf(place).twin, place, `=${engine.reference(areaFrom(place))}&""`);
      return true;
    },
    read(place) {
      const { index, twin } = sheetOf(place);
      const [row, column] = [place.row + 1, place.column + 1];
      const shown = model.getFormattedCellValue(index, row, column);
      return readEngineResult(model.getCellType(index, row, column), shown, () =>
        model.getFormattedCellValue(twin, row, column),
      );
    },
    free: () => model.free(),
  };
  return engine;
}
