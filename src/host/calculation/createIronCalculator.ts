import { lastColumn } from '../../xlsx/address';
import type { CalculationChange, Calculator, CreateCalculator } from './calculator';
import { createBench, type Bench } from './bench';
import { createFunctionCalls } from './calls/functionCalls';
import { changedWords, readStructure, renamedSheets } from './formula/structure';
import type { FormulaCell } from './formulaCell';
import { filledArrays } from './filledArrays';
import { createFormulaCells } from './formulaCells';
import { areaFrom, type Place } from './graph/sheetArea';
import type { IronCalc } from './loadIronCalc';
import { runPass } from './runPass';
import { createResultWriter } from './writeResults';

/** Arrays that push one another aside might go on for ever; after so many passes their cells stay as they are. */
const mostPasses = 100;

/**
 * Makes calculators that work with IronCalc.
 *
 * A formula is calculated when something that it reads has changed, directly or by way of other formulas; when it is new
 * or the file has no value for it; and when it calls one of the add-in's functions in a workbook just opened. All others
 * keep their values. What this engine cannot calculate becomes `#NAME?`, and a formula in a circle `#REF!`.
 */
export function createIronCalculator(ironCalc: IronCalc): CreateCalculator {
  return options => {
    const { workbook, namespace } = options;
    const results = createResultWriter(workbook);
    const changes: CalculationChange[] = [];
    let roots = new Set<FormulaCell>();
    const answered: Place[] = [];
    let isCalculating = false;
    let evaluations = 0;
    let structure = readStructure(workbook);
    let bench: Bench | undefined;
    let isIndexed = false;

    const calls = createFunctionCalls({
      ...options,
      sheetName: id => structure.sheetName(id),
      answered: site => {
        answered.push(site.place);
        if (!isCalculating) options.onAnswer();
      },
    });
    const formulas = createFormulaCells({
      workbook,
      namespace,
      structure: () => structure,
      calls,
      forgotten: cell => {
        addRoots(formulas.readersOf(cell));
        results.clearSpill(cell);
        for (const site of cell.sites) {
          calls.stop(site);
          bench?.release(site);
        }
        roots.delete(cell);
      },
    });

    function addRoots(cells: Iterable<FormulaCell | undefined>): void {
      for (const cell of cells) if (cell !== undefined) roots.add(cell);
    }

    /** Reads every formula of the workbook. In one just opened only those are calculated that cannot wait. */
    function readAllFormulas(words: ReadonlySet<string>, renamed: ReadonlySet<string>): void {
      for (const cell of formulas.all()) {
        const isThere = workbook.sheets.some(({ id }) => id === cell.sheetId);
        const isAffected = renamed.has(cell.sheetId) || [...cell.compiled.words].some(word => words.has(word));
        if (!isThere || isAffected) addRoots([update(cell)]);
      }
      for (const { id: sheetId, cells } of workbook.sheets) {
        for (const [row, columns] of cells) {
          for (const [column, state] of columns) {
            const place = { sheetId, row, column };
            if (state.formula === undefined || formulas.at(place)?.formula === state.formula) continue;
            const cell = update(place);
            const canWait = state.value !== null && cell?.sites.length === 0;
            if (isIndexed || !canWait) addRoots([cell]);
          }
        }
      }
      if (!isIndexed) adoptArrays();
      isIndexed = true;
    }

    function adoptArrays(): void {
      for (const { anchor, area } of workbook.sheets.flatMap(filledArrays)) {
        const cell = formulas.at(anchor);
        if (cell !== undefined) results.adopt(cell, area);
      }
    }

    /** A formula read again is another object, so whoever named the former one is told of the new. */
    function update(place: Place): FormulaCell | undefined {
      const former = formulas.at(place);
      const cell = formulas.update(place);
      if (former !== undefined && roots.delete(former)) addRoots([cell]);
      return cell;
    }

    function restructure(): void {
      const before = structure;
      structure = readStructure(workbook);
      const words = changedWords(before, structure);
      if (before.sheets !== structure.sheets) {
        bench?.engine.free();
        bench = undefined;
      }
      readAllFormulas(words, renamedSheets(before, structure));
    }

    function applyChanges(): void {
      const applied = changes.splice(0);
      if (!isIndexed || applied.some(({ kind }) => kind === 'structure')) restructure();
      for (const [sheetId, cells] of cellsBySheet(applied)) {
        if (workbook.sheets.some(({ id }) => id === sheetId)) {
          for (const [row, column] of cells) applyCell({ sheetId, row, column });
        }
      }
      // Room for an array may have come, and what these formulas read is not all in their text.
      if (applied.length > 0) {
        addRoots(formulas.all().filter(cell => cell.isBlocked === true || cell.compiled.readsAnywhere));
      }
      for (const place of answered.splice(0)) addRoots([formulas.at(place)]);
      addRoots([...calls.waiting].map(site => formulas.at(site.place)));
    }

    function applyCell(place: Place): void {
      const owner = results.ownerOf(place);
      if (owner !== undefined) addRoots([formulas.at(owner)]);
      const cell = update(place);
      if (cell === undefined) bench?.putValue(place);
      addRoots(cell === undefined ? formulas.readers(areaFrom(place)) : [cell]);
    }

    function calculate(): ReturnType<Calculator['calculate']> {
      isCalculating = true;
      applyChanges();
      if (roots.size > 0) addRoots(formulas.all().filter(cell => cell.compiled.isVolatile));
      for (let pass = 0; pass < mostPasses && roots.size > 0; pass += 1) {
        bench ??= createBench(ironCalc, workbook, formulas, () => (evaluations += 1));
        const next = runPass(roots, { workbook, formulas, calls, bench, results });
        roots = new Set(next);
        for (const place of answered.splice(0)) addRoots([formulas.at(place)]);
      }
      roots = new Set();
      isCalculating = false;
      return { changed: results.takeChanged() };
    }

    return {
      calculate,
      invalidate: change => void changes.push(change),
      get pending() {
        return calls.waiting.size;
      },
      errorMessage: (sheetId, row, column) => formulas.at({ sheetId, row, column })?.message,
      get statistics() {
        return { evaluations, formulas: formulas.size };
      },
    };
  };
}

/** The cells that changed on each sheet, each of them once, however often it was written. */
function cellsBySheet(
  changes: readonly CalculationChange[],
): ReadonlyMap<string, Iterable<readonly [row: number, column: number]>> {
  const sheets = new Map<string, Map<number, readonly [number, number]>>();
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    const cells = sheets.get(change.sheetId) ?? new Map<number, readonly [number, number]>();
    sheets.set(change.sheetId, cells);
    for (const cell of change.cells) cells.set(cell[0] * lastColumn + cell[1], cell);
  }
  return new Map([...sheets].map(([sheetId, cells]) => [sheetId, cells.values()]));
}
