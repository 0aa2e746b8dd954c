import type { InputLimits, Line } from '../lines/line';
import { areaOfLine } from './areaOfLine';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';
import type { NumberLimits, ValidationWords } from './plan';

/** What may be entered, without the cells that it is about. */
export type Validation = NumberLimits & ValidationWords;

/** Below every amount that a public body could mean: where no limit is known, anything that is a number. */
const ANY_NUMBER = -1e15;

/** Says of the cells of every input on a sheet what may be entered. */
export function putValidations(sheet: SheetBuilder, { layout }: ReportContext): void {
  for (const line of layout.blocks.filter(block => block.sheet === sheet.key).flatMap(block => block.lines)) {
    if (line.origin.kind !== 'input') continue;
    const { row, column, rows, columns } = areaOfLine(layout, line);
    sheet.validate({ row, column, rows, columns, ...validationOf(line, line.origin.limits) });
  }
}

/**
 * Turns what a line says of its limits into what a sheet holds everyone to, in words that name the line.
 *
 * @example a rate from 0 to 1 asks: "Lever rate: a number from 0% to 100%."
 */
export function validationOf(line: Line, { least, most, choices }: InputLimits): Validation {
  const shown = (limit: number): string => showLimit(limit, line.unit);
  if (choices !== undefined) {
    const spelt = choices.map((choice, index) => `${index} ${choice}`).join(', ');
    return {
      isWhole: true,
      least: 0,
      most: choices.length - 1,
      message: `${line.name}: one of the numbers 0 to ${choices.length - 1}.`,
      prompt: { title: line.name, message: spelt },
    };
  }
  if (least !== undefined && least === most) {
    return { isWhole: false, least, most, message: `${line.name}: always ${shown(least)}.` };
  }
  if (most !== undefined) {
    const from = least ?? ANY_NUMBER;
    const limits = least === undefined ? `of at most ${shown(most)}` : `from ${shown(least)} to ${shown(most)}`;
    return { isWhole: false, least: from, most, message: `${line.name}: a number ${limits}.` };
  }
  const limits = least === undefined ? '' : ` of ${shown(least)} or more`;
  return { isWhole: false, least: least ?? ANY_NUMBER, message: `${line.name}: a number${limits}.` };
}

function showLimit(limit: number, unit: string): string {
  if (unit.startsWith('%')) return `${limit * 100}%`;
  return String(limit).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
