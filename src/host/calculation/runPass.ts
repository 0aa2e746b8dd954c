import type { WorkbookState } from '../state/workbookState';
import type { Bench } from './bench';
import { answerError } from './calls/answerRows';
import { argumentRows } from './calls/argumentRows';
import type { FunctionCalls } from './calls/functionCalls';
import { circularMessage, type EngineResult } from './engine/engineResult';
import type { FormulaCell } from './formulaCell';
import type { FormulaCells } from './formulaCells';
import { calculationOrder } from './graph/calculationOrder';
import type { Place } from './graph/sheetArea';
import type { ResultWriter } from './writeResults';

/** What a pass works with. */
export interface PassParts {
  readonly workbook: WorkbookState;
  readonly formulas: FormulaCells;
  readonly calls: FunctionCalls;
  readonly bench: Bench;
  readonly results: ResultWriter;
}

const busy: EngineResult = { value: { error: '#BUSY!' } };

/**
 * Calculates these formulas and everything that depends on them, once, and calls the add-in's functions in them whose
 * arguments are not what they were.
 *
 * Whatever depends on an answer that is still to come shows `#BUSY!`. Answers the formulas that another pass must
 * calculate: those that read an array which grew or shrank, and those whose functions answered at once.
 */
export function runPass(roots: ReadonlySet<FormulaCell>, parts: PassParts): ReadonlySet<FormulaCell> {
  const { workbook, formulas, calls, bench, results } = parts;
  const { order, circular } = calculationOrder(roots, cell => formulas.readersOf(cell));
  for (const cell of order) {
    if (circular.has(cell)) for (const site of cell.sites) calls.refuse(site, '#REF!', circularMessage);
    bench.prepare(cell);
  }
  bench.evaluate(order);

  const next = new Set<FormulaCell>();
  const held = new Set<FormulaCell>();
  for (const cell of order) {
    if (!held.has(cell) && (circular.has(cell) || settleSites(cell))) {
      const before = cell.spill;
      results.write(cell, bench.engine.spill(cell), place => resultAt(cell, place));
      noteSpill(cell, before);
    } else {
      results.write(cell, undefined, () => busy);
      for (const reader of formulas.readersOf(cell)) held.add(reader);
    }
  }
  return next;

  /** Answers whether every answer is there and was in the engine when it evaluated. */
  function settleSites(cell: FormulaCell): boolean {
    for (const site of cell.sites) {
      calls.settle(site, argumentRows(site, workbook, bench.callCells));
      if (site.isWaiting) return false;
      if (bench.callCells.isPut(site)) continue;
      next.add(cell);
      return false;
    }
    return true;
  }

  function noteSpill(cell: FormulaCell, before: FormulaCell['spill']): void {
    const { spill } = cell;
    if (before?.rows === spill?.rows && before?.columns === spill?.columns) return;
    for (const area of [before, spill]) {
      if (area !== undefined) for (const reader of formulas.readers(area)) next.add(reader);
    }
    for (const other of formulas.all()) if (other.isBlocked === true && other.sheetId === cell.sheetId) next.add(other);
  }

  function resultAt(cell: FormulaCell, place: Place): EngineResult {
    const result = bench.engine.read(place);
    const { value } = result;
    if (typeof value !== 'object' || value === null || result.message !== undefined) return result;
    for (const { answer } of cell.sites) {
      if (answer?.ok !== false || answer.message === undefined) continue;
      if (answerError(answer) === value.error) return { value, message: answer.message };
    }
    return result;
  }
}
