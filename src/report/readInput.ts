import { Decimal } from '../engine/decimal';
import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import type { Line } from '../lines/line';
import { inputName } from './inputNames';
import { formulasOf, placeOfCell } from './standingCells';
import type { StandingCells } from './standingCells';

/** What stands in the cells of an input: figures, NaN where absent, and the formulas of those that have one. */
export interface StandingInput {
  readonly figures: readonly Decimal[];
  readonly links: readonly (string | undefined)[];
}

/**
 * Reads the cells of an input, of which there must be `count`.
 *
 * Issues name the input and, where one is meant, the cell: `sheet-input-missing` when its name or its cells are gone,
 * `sheet-input-shape` when rows were added or taken away, `sheet-input-broken` when a formula leads to cells that are
 * gone or comes to an error, `sheet-input-text` when a cell holds no number.
 */
export function readInput(standing: StandingCells, line: Line, count: number): Result<StandingInput> {
  const name = inputName(line);
  const complain = (code: string, message: string, remedy: string, offset?: number): Result<never> =>
    fail(issueOf(code, message, remedy, offset));
  const issueOf = (code: string, message: string, remedy: string, offset?: number): Issue => ({
    code,
    severity: 'error',
    message,
    remedy,
    place: { ...(offset === undefined ? {} : placeOfCell(standing, name, offset)), input: line.name },
  });

  const cells = standing.areas.get(name)?.flat();
  if (cells === undefined) {
    return complain(
      'sheet-input-missing',
      `The cells named ${name} are gone.`,
      'Undo the deletion, or remove the sheets of the model and run it from the sources.',
    );
  }
  if (cells.length !== count) {
    return complain(
      'sheet-input-shape',
      `The input has ${cells.length} cells where the lists of members ask for ${count}.`,
      'Take back rows or columns that were added or removed inside it.',
    );
  }
  const links = formulasOf(standing, name);
  const isBroken = (value: string | number | boolean, offset: number): boolean =>
    isError(value) || links[offset]?.includes('#REF!') === true;
  const broken = cells.flatMap((value, offset) => (isBroken(value, offset) ? [offset] : []));
  const [firstBroken] = broken;
  if (firstBroken !== undefined) {
    const others = broken.length === 1 ? '' : ` So do ${broken.length - 1} more of its cells.`;
    return complain(
      'sheet-input-broken',
      `The cell holds ${describeEntry(links[firstBroken], cells[firstBroken])}, which leads to no figure.${others}`,
      'Undo the deletion of the cells or the sheet that it reads, or enter a number or another formula.',
      firstBroken,
    );
  }
  const text = cells.findIndex(value => typeof value !== 'number' && value !== '');
  if (text >= 0) {
    return complain(
      'sheet-input-text',
      `A cell of the input holds "${String(cells[text])}", which is no number.`,
      'Enter a number, or leave the cell blank for nil.',
      text,
    );
  }
  const blank = line.unit.endsWith('?') ? new Decimal(NaN) : new Decimal(0);
  const figures = cells.map(value => (typeof value === 'number' ? new Decimal(value) : blank));
  return succeed({ figures, links });
}

function isError(value: string | number | boolean): boolean {
  return typeof value === 'string' && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/.test(value);
}

function describeEntry(formula: string | undefined, value: string | number | boolean | undefined): string {
  return formula === undefined ? String(value) : `=${formula}`;
}
