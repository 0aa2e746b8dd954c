import type { CellValue } from '../../../xlsx/cell';
import type { FunctionAnswer } from '../calculator';
import type { Engine } from '../engine/engine';
import { createScratch } from '../engine/scratch';
import type { FunctionCall, Pieces } from '../formula/compiledFormula';
import { areaFrom, type Place, type SheetArea } from '../graph/sheetArea';
import { answerError, answerRows } from './answerRows';
import type { CallSite } from './callSite';

/** Keeps the answers of functions, and the formulas among their arguments, in cells of the engine. */
export interface CallCells {
  /** Puts a site's answer into the engine, and the formulas of its arguments; they are evaluated with all the rest. */
  put(site: CallSite): void;
  /** Says whether the engine has the answer that the site has. */
  isPut(site: CallSite): boolean;
  /** A formula as the engine reads it, its calls replaced by the cells of their answers. */
  text(pieces: Pieces): string;
  /** The cells in which the formulas of a site's arguments stand. */
  argumentCells(site: CallSite): readonly Place[];
  /** The results of an argument's formula in rows. */
  readArgument(site: CallSite, at: number): readonly (readonly CellValue[])[];
  /** Gives the cells of a site's arguments back. */
  release(site: CallSite): void;
}

interface PutCall {
  answer: FunctionAnswer | undefined;
  /** The cells kept for answers, and the part that the present answer fills. */
  room?: SheetArea;
  shown?: SheetArea;
}

/** Starts with an engine that has no calls. */
export function createCallCells(engine: Engine): CallCells {
  const scratch = createScratch();
  const put = new Map<FunctionCall, PutCall>();
  const formulas = new Map<CallSite, Map<number, Place>>();

  function putAnswer({ call, answer }: CallSite): void {
    const entry = put.get(call) ?? { answer: undefined };
    put.set(call, entry);
    if (entry.answer === answer) return;
    entry.answer = answer;
    if (answer?.ok !== true) return;
    const values = answerRows(answer);
    const [rows, columns] = [values.length, values[0]?.length ?? 1];
    if (entry.room === undefined || entry.room.rows < rows || entry.room.columns < columns) {
      entry.room = scratch.answerArea(rows, columns);
    }
    const { sheetId, row, column } = entry.room;
    entry.shown = areaFrom(entry.room, rows, columns);
    for (const [down, line] of values.entries()) {
      for (const [across, value] of line.entries()) {
        engine.putValue({ sheetId, row: row + down, column: column + across }, value);
      }
    }
  }

  function text(pieces: Pieces): string {
    return pieces.map(piece => (typeof piece === 'string' ? piece : answerText(piece))).join('');
  }

  function answerText(call: FunctionCall): string {
    const entry = put.get(call);
    if (entry?.answer?.ok === true && entry.shown !== undefined) return engine.reference(entry.shown);
    return (entry?.answer && answerError(entry.answer)) ?? '#N/A';
  }

  function cellsOf(site: CallSite): Map<number, Place> {
    let places = formulas.get(site);
    if (places === undefined) formulas.set(site, (places = new Map<number, Place>()));
    return places;
  }

  return {
    text,
    put(site) {
      putAnswer(site);
      const places = cellsOf(site);
      for (const [at, argument] of site.call.arguments.entries()) {
        if (argument.kind !== 'expression') continue;
        const place = places.get(at) ?? scratch.formulaCell();
        places.set(at, place);
        engine.putFormula(place, text(argument.pieces));
        engine.watch(place);
      }
    },
    isPut: site => put.get(site.call)?.answer === site.answer,
    argumentCells: site => [...cellsOf(site).values()],
    readArgument(site, at) {
      const place = cellsOf(site).get(at);
      if (place === undefined) throw new Error('An argument is read that has no formula.');
      const area = engine.spill(place) ?? areaFrom(place);
      return Array.from({ length: area.rows }, (_row, down) =>
        Array.from({ length: area.columns }, (_column, across) => {
          const cell = { sheetId: area.sheetId, row: area.row + down, column: area.column + across };
          return engine.read(cell).value;
        }),
      );
    },
    release(site) {
      for (const place of cellsOf(site).values()) {
        engine.putValue(place, null);
        scratch.release(place);
      }
      formulas.delete(site);
      put.delete(site.call);
    },
  };
}
