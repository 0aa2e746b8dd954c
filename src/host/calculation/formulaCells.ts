import type { CellState, WorkbookState } from '../state/workbookState';
import type { FunctionCalls } from './calls/functionCalls';
import { compileFormula } from './formula/compileFormula';
import type { Structure } from './formula/structure';
import type { FormulaCell } from './formulaCell';
import { createDependencyIndex } from './graph/dependencyIndex';
import { areaFrom, placeKey, type Place, type SheetArea } from './graph/sheetArea';

/** Every formula of the workbook, compiled, and who reads whom. */
export interface FormulaCells {
  readonly size: number;
  all(): readonly FormulaCell[];
  at(place: Place): FormulaCell | undefined;
  /**
   * Brings a cell in line with the workbook: compiles its formula, or forgets the one it had. A formula that is the same
   * and whose words mean the same stays as it is.
   */
  update(place: Place): FormulaCell | undefined;
  /** The formulas that read any cell of an area. */
  readers(area: SheetArea): ReadonlySet<FormulaCell>;
  /** The formulas that read a formula's cell or any cell that its array fills. */
  readersOf(cell: FormulaCell): ReadonlySet<FormulaCell>;
}

/** Starts with no formulas. `forgotten` is told of every formula that is no more, before another takes its place. */
export function createFormulaCells(options: {
  readonly workbook: WorkbookState;
  readonly namespace: string;
  readonly structure: () => Structure;
  readonly calls: FunctionCalls;
  readonly forgotten: (cell: FormulaCell) => void;
}): FormulaCells {
  const cells = new Map<string, FormulaCell>();
  const compiledFor = new WeakMap<FormulaCell, Structure>();
  const index = createDependencyIndex<FormulaCell>();

  function stateAt({ sheetId, row, column }: Place): CellState | undefined {
    return options.workbook.sheets
      .find(({ id }) => id === sheetId)
      ?.cells.get(row)
      ?.get(column);
  }

  return {
    get size() {
      return cells.size;
    },
    all: () => [...cells.values()],
    at: place => cells.get(placeKey(place)),
    update({ sheetId, row, column }) {
      const place = { sheetId, row, column };
      const key = placeKey(place);
      const former = cells.get(key);
      const formula = stateAt(place)?.formula;
      const same = former?.formula === formula ? former : undefined;
      const structure = options.structure();
      if (same !== undefined && compiledFor.get(same) === structure) return same;
      if (former !== undefined) {
        cells.delete(key);
        index.remove(former, former.compiled.precedents);
        if (same === undefined) options.forgotten(former);
      }
      if (formula === undefined) return undefined;
      const compiled = compileFormula(formula, place, structure, options.namespace);
      const sites = options.calls.sites(compiled.calls, place, same?.sites ?? []);
      const cell: FormulaCell = { ...place, formula, compiled, sites, spill: same?.spill };
      cells.set(key, cell);
      compiledFor.set(cell, structure);
      index.add(cell, compiled.precedents);
      return cell;
    },
    readers: area => index.dependents(area),
    readersOf: cell => index.dependents(cell.spill ?? areaFrom(cell)),
  };
}
