import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { emptySheet } from '../../../src/host/book/sheets';
import type {
  Calculator,
  CallFunction,
  FunctionAnswer,
  FunctionMetadata,
} from '../../../src/host/calculation/calculator';
import { createIronCalculator } from '../../../src/host/calculation/createIronCalculator';
import { loadIronCalc } from '../../../src/host/calculation/loadIronCalc';
import type { CellState, SheetState, WorkbookState } from '../../../src/host/state/workbookState';
import { parseCell, splitSheetReference } from '../../../src/xlsx/address';
import type { CellValue } from '../../../src/xlsx/cell';

type Call = Parameters<CallFunction>[0];

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
const ironCalc = await loadIronCalc(await readFile(wasm));

/** A call of a function that a formula made, to be answered by hand. */
export interface AskedCall {
  readonly id: string;
  readonly arguments: Call['arguments'];
  readonly address: string;
  readonly stream: boolean;
  readonly answer: (answer: FunctionAnswer) => void;
  isCancelled: boolean;
}

/** A workbook made by hand with a calculator on it; cells are named as in a formula (`B2`, `Other!B2`). */
export interface CalculatedWorkbook {
  readonly workbook: WorkbookState;
  readonly calculator: Calculator;
  /** The calls made so far, in their order. */
  readonly asked: AskedCall[];
  /** How often the calculator said that an answer had come. */
  readonly announced: () => number;
  /** Writes texts beginning with `=` as formulas and everything else as values, and calculates. Null empties a cell. */
  readonly write: (cells: Readonly<Record<string, CellValue>>) => readonly string[];
  readonly calculate: () => readonly string[];
  readonly value: (cell: string) => CellValue;
  readonly cell: (cell: string) => CellState | undefined;
  readonly message: (cell: string) => string | undefined;
}

/** Makes a workbook with these sheets. `cached` are cells that it has before the calculator sees it. */
export function calculatedWorkbook(
  options: {
    readonly sheets?: readonly string[];
    readonly functions?: readonly FunctionMetadata[];
    readonly cached?: Readonly<Record<string, CellState>>;
    readonly prepare?: (workbook: WorkbookState) => void;
    readonly answerAtOnce?: (id: string, values: Call['arguments']) => FunctionAnswer;
  } = {},
): CalculatedWorkbook {
  const sheets = (options.sheets ?? ['Sheet1']).map((name, at) => emptySheet(`id${at}`, name));
  const workbook: WorkbookState = {
    sheets,
    activeSheet: 'id0',
    names: [],
    namesChanged: false,
    customXml: [],
  };
  for (const [address, state] of Object.entries(options.cached ?? {})) setCell(placeOf(workbook, address), state);
  options.prepare?.(workbook);
  const asked: AskedCall[] = [];
  let announced = 0;
  const calculator = createIronCalculator(ironCalc)({
    workbook,
    functions: options.functions ?? [],
    namespace: 'HJW',
    call(call, answer) {
      const made: AskedCall = { ...call, answer, isCancelled: false };
      asked.push(made);
      if (options.answerAtOnce !== undefined) answer(options.answerAtOnce(call.id, call.arguments));
      return { cancel: () => void (made.isCancelled = true) };
    },
    onAnswer: () => (announced += 1),
  });

  function calculate(): readonly string[] {
    return calculator.calculate().changed.map(({ sheetId, row, column }) => `${sheetId} ${row},${column}`);
  }

  return {
    workbook,
    calculator,
    asked,
    announced: () => announced,
    calculate,
    write(cells) {
      for (const [address, content] of Object.entries(cells)) {
        const place = placeOf(workbook, address);
        setCell(place, content === null ? undefined : stateOf(content));
        calculator.invalidate({ kind: 'cells', sheetId: place.sheet.id, cells: [[place.row, place.column]] });
      }
      return calculate();
    },
    cell: address => getCell(placeOf(workbook, address)),
    value: address => getCell(placeOf(workbook, address))?.value ?? null,
    message(address) {
      const { sheet, row, column } = placeOf(workbook, address);
      return calculator.errorMessage(sheet.id, row, column);
    },
  };
}

interface SheetPlace {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

function placeOf(workbook: WorkbookState, address: string): SheetPlace {
  const { sheet: sheetName, reference } = splitSheetReference(address);
  const sheet = workbook.sheets.find(({ name }) => name === (sheetName ?? workbook.sheets[0]?.name));
  const cell = parseCell(reference);
  if (sheet === undefined || cell === undefined) throw new Error(`There is no cell ${address}.`);
  return { sheet, row: cell.row - 1, column: cell.column - 1 };
}

function getCell({ sheet, row, column }: SheetPlace): CellState | undefined {
  return sheet.cells.get(row)?.get(column);
}

function setCell({ sheet, row, column }: SheetPlace, state: CellState | undefined): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellState>();
  sheet.cells.set(row, cells);
  if (state === undefined) cells.delete(column);
  else cells.set(column, state);
}

function stateOf(content: CellValue): CellState {
  return typeof content === 'string' && content.startsWith('=')
    ? { value: null, formula: content.slice(1), baseStyle: 0 }
    : { value: content, baseStyle: 0 };
}
