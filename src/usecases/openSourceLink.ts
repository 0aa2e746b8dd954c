import { columnLetters } from '../lines/columnLetters';
import { columnNumber } from '../lines/columnNumber';
import { quoteSheetName } from '../lines/quoteSheetName';

/** A cell that counts towards a figure, times `scale`: pounds count in £'000 by 0.001. */
export interface LinkTerm {
  readonly sheet: string;
  readonly cell: string;
  readonly scale: number;
}

/** Excel reads longer formulas, but people do not, and other spreadsheets may not. */
const LONGEST_LINK = 255;

/** From so many cells side by side on, a sum is written over their range. */
const CELLS_FOR_A_RANGE = 3;

/**
 * Writes the formula, without its `=`, that follows the cells of a figure; null when there are none or it would be longer
 * than 255 characters.
 *
 * A scale is written as a division or a multiplication by a whole number where it is one: pounds in `C7` of `Budget`
 * become `Budget!C7/1000`, a cell that counts the other way round `-Budget!C7`, two of them
 * `(Budget!C7+Budget!C9)/1000`, and cells side by side `SUM(Budget!C7:C12)/1000`.
 */
export function linkOfTerms(terms: readonly LinkTerm[]): string | null {
  const sizes = [...new Set(terms.map(term => Math.abs(term.scale)))];
  const link = sizes
    .map(size =>
      writeGroup(
        terms.filter(term => Math.abs(term.scale) === size),
        size,
      ),
    )
    .reduce((before, group) => `${before}${before === '' || group.startsWith('-') ? '' : '+'}${group}`, '');
  return link === '' || link.length > LONGEST_LINK ? null : link;
}

function writeGroup(terms: readonly LinkTerm[], size: number): string {
  const plus = referencesOf(terms.filter(term => term.scale > 0));
  const minus = referencesOf(terms.filter(term => term.scale < 0));
  const factor = writeFactor(size);
  const [added, taken] = plus.length === 0 ? [minus, []] : [plus, minus];
  const sum = `${added.join('+')}${taken.map(reference => `-${reference}`).join('')}`;
  const isOne = added.length + taken.length === 1;
  const isTurned = plus.length === 0;
  const inner = isOne || (factor === '' && !isTurned) ? sum : `(${sum})`;
  return `${isTurned ? '-' : ''}${inner}${factor}`;
}

function writeFactor(size: number): string {
  if (size === 1) return '';
  const inverse = 1 / size;
  if (Math.abs(inverse - Math.round(inverse)) < 1e-9 * inverse) return `/${Math.round(inverse)}`;
  return `*${size}`;
}

interface Place {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

/** Cells below one another or beside one another become a sum over their range. */
function referencesOf(terms: readonly LinkTerm[]): readonly string[] {
  const places = terms.map(placeOf);
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, place)) run.push(place);
    else runs.push([place]);
  }
  return runs.flatMap(run => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined || run.length < CELLS_FOR_A_RANGE) return run.map(writePlace);
    return [`SUM(${writePlace(first)}:${columnLetters(last.column)}${last.row})`];
  });
}

function continues(run: readonly Place[], place: Place): boolean {
  const before = run.at(-1);
  const [first] = run;
  if (before === undefined || first === undefined || before.sheet !== place.sheet) return false;
  const isBelow = place.column === before.column && place.row === before.row + 1 && first.column === place.column;
  const isBeside = place.row === before.row && place.column === before.column + 1 && first.row === place.row;
  return isBelow || isBeside;
}

function placeOf({ sheet, cell }: LinkTerm): Place {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(cell) ?? [];
  if (digits === '') throw new Error(`"${cell}" is no cell.`);
  const column = columnNumber(letters);
  return { sheet, column, row: Number(digits) };
}

function writePlace({ sheet, column, row }: Place): string {
  return `${quoteSheetName(sheet)}!${columnLetters(column)}${row}`;
}
