import { parseCell } from '../../xlsx/address';
import { wholeSheet } from '../book/area';
import { cellsWithin } from '../book/cells';
import type { CellState, WorkbookState } from '../state/workbookState';
import type { CallSite } from './calls/callSite';
import { createCallCells, type CallCells } from './calls/callCells';
import { createEngine, type Engine } from './engine/engine';
import type { FormulaCell } from './formulaCell';
import type { FormulaCells } from './formulaCells';
import { placeKey, type Place, type SheetArea } from './graph/sheetArea';
import type { IronCalc } from './loadIronCalc';

/** The engine at work on the workbook: it holds the formulas that are calculated, and no more than they read. */
export interface Bench {
  readonly engine: Engine;
  readonly callCells: CallCells;
  /** Puts a formula in with its calls and everything it reads. */
  prepare(cell: FormulaCell): void;
  /** Evaluates all that was prepared and makes the results of these formulas readable. */
  evaluate(cells: readonly FormulaCell[]): void;
  /** Tells of a cell that was written and holds no formula. */
  putValue(place: Place): void;
  release(site: CallSite): void;
}

/** Arrays may push one another aside; this many times they are looked at again. */
const mostRounds = 8;

/**
 * Sets an engine up for the workbook's sheets as they are now.
 *
 * A cell gets into the engine when a formula that is calculated reads it. Formulas whose results are up to date stand
 * there as these results, so that what the engine cannot calculate keeps the value that the file has.
 */
export function createBench(
  ironCalc: IronCalc,
  workbook: WorkbookState,
  formulas: FormulaCells,
  evaluated: () => void,
): Bench {
  const engine = createEngine(ironCalc, workbook.sheets);
  const callCells = createCallCells(engine);
  const inEngine = new Set<string>();
  const prepared = new Set<string>();
  const areas = new Set<string>();

  /** Answers whether anything was put in. */
  function putArea(area: SheetArea): boolean {
    const key = `${placeKey(area)}+${area.rows},${area.columns}`;
    if (areas.has(key)) return false;
    areas.add(key);
    const sheet = workbook.sheets.find(({ id }) => id === area.sheetId);
    if (sheet === undefined) return false;
    let isNew = false;
    for (const { row, column, cell } of cellsWithin(sheet, area)) {
      isNew = putCell({ sheetId: area.sheetId, row, column }, cell) || isNew;
    }
    return isNew;
  }

  function putCell(place: Place, cell: CellState): boolean {
    const key = placeKey(place);
    if (inEngine.has(key)) return false;
    const anchor = cell.spilledFrom === undefined ? place : anchorOf(place, cell.spilledFrom);
    const formula = formulas.at(anchor);
    if (formula?.spill !== undefined) return prepareOnce(formula);
    inEngine.add(key);
    engine.putValue(place, cell.value);
    return true;
  }

  function anchorOf(place: Place, address: string): Place {
    const cell = parseCell(address);
    return cell === undefined ? place : { sheetId: place.sheetId, row: cell.row - 1, column: cell.column - 1 };
  }

  /** For formulas whose array is read, although their results are up to date. */
  function prepareOnce(formula: FormulaCell): boolean {
    if (prepared.has(placeKey(formula))) return false;
    bench.prepare(formula);
    return true;
  }

  /** Reads on where an array grew. Answers whether another evaluation is needed. */
  function watchSpill(place: Place): boolean {
    const spill = engine.spill(place);
    if (spill === undefined) return false;
    let isNew = workbook.sheets.some(({ id }) => id === place.sheetId) && putArea(spill);
    for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
      for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
        isNew = engine.watch({ sheetId: spill.sheetId, row, column }) || isNew;
      }
    }
    return isNew;
  }

  const bench: Bench = {
    engine,
    callCells,
    prepare(cell) {
      inEngine.add(placeKey(cell));
      prepared.add(placeKey(cell));
      const { precedents, anchors, readsAnywhere, pieces } = cell.compiled;
      if (readsAnywhere) for (const { id } of workbook.sheets) putArea({ sheetId: id, ...wholeSheet });
      for (const area of precedents) putArea(area);
      for (const anchor of anchors) {
        const formula = formulas.at(anchor);
        if (formula !== undefined) prepareOnce(formula);
      }
      for (const site of cell.sites) callCells.put(site);
      engine.putFormula(cell, callCells.text(pieces));
      engine.watch(cell);
    },
    evaluate(cells) {
      const places = cells.flatMap(cell => [cell, ...cell.sites.flatMap(site => callCells.argumentCells(site))]);
      for (let round = 0; round < mostRounds; round += 1) {
        engine.evaluate();
        evaluated();
        let isNew = false;
        for (const place of places) isNew = watchSpill(place) || isNew;
        if (!isNew) return;
      }
    },
    putValue(place) {
      const sheet = workbook.sheets.find(({ id }) => id === place.sheetId);
      const cell = sheet?.cells.get(place.row)?.get(place.column);
      if (sheet === undefined || cell?.spilledFrom !== undefined) return;
      inEngine.add(placeKey(place));
      engine.putValue(place, cell?.value ?? null);
    },
    release: site => {
      callCells.release(site);
    },
  };
  return bench;
}
