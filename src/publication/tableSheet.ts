import { CONFIDENTIAL, NOT_APPLICABLE } from './shorthand';
import type { PackCell, PackChart, PackColumn, PackLine, PackSheet, PackTable } from './plan';

/** The names of the sheets that others lead to. */
export const CONTENTS_SHEET = 'Contents';
export const NOTES_SHEET = 'Notes';

const [WIDE, NARROW, FIGURE] = [50, 36, 14];

/** The first column of a table: what its rows are. It is wide, since the title and the lines above stand in it too. */
export function labelColumn(heading: string): PackColumn {
  return { heading, width: WIDE, holdsFigures: false };
}

/** The first column of a table of years, beside which a chart has to find room. */
export function yearColumn(): PackColumn {
  return { heading: 'Year', width: NARROW, holdsFigures: false };
}

/** A column of words beside the figures. */
export function wordColumn(heading: string, width: number): PackColumn {
  return { heading, width, holdsFigures: false };
}

/** A column of figures; its heading names the unit where the sheet's title does not. */
export function figureColumn(heading: string): PackColumn {
  return { heading, width: FIGURE, holdsFigures: true };
}

/** Puts a sheet together: the title with its notes, lines that say what stands there and where notes are, the table. */
export function tableSheet(sheet: {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  /** What holds of every figure: unit, price base, view. */
  readonly basis?: string;
  readonly cites?: readonly string[];
  readonly table: PackTable;
  readonly chart?: PackChart;
}): PackSheet {
  const { name, title, purpose, basis, table, chart } = sheet;
  const cites = [...new Set(sheet.cites)].sort((one, other) => noteNumber(one) - noteNumber(other));
  const hasNotes = [...cites, ...table.columns.map(column => column.heading)].some(text => text.includes('[note '));
  const marks = shorthandOf(table);
  const explained = [
    ...(hasNotes ? ['notes'] : []),
    ...(marks.length === 0 ? [] : [`the shorthand ${marks.join(' and ')}`]),
  ];
  const lines: readonly PackLine[] = [
    ...(basis === undefined ? [] : [{ text: basis }]),
    { text: `This sheet has one table${chart === undefined ? '' : ', and to its right a chart of its figures'}.` },
    ...(explained.length === 0
      ? []
      : [{ text: `The sheet ${NOTES_SHEET} explains ${explained.join(' and ')}`, sheet: NOTES_SHEET }]),
    { text: `Back to ${CONTENTS_SHEET}`, sheet: CONTENTS_SHEET },
  ];
  return {
    name,
    purpose,
    title: [title, ...cites].join(' '),
    lines,
    table: { ...table, columns: distinctColumns(table.columns) },
    ...(chart === undefined ? {} : { chart }),
  };
}

/** Tables of Excel want headings that differ by more than their case; bodies may be called as they like. */
function distinctColumns(columns: readonly PackColumn[]): readonly PackColumn[] {
  const taken = new Set<string>();
  return columns.map(column => {
    let heading = column.heading;
    for (let count = 2; taken.has(heading.toLowerCase()); count++) heading = `${column.heading} (${count})`;
    taken.add(heading.toLowerCase());
    return { ...column, heading };
  });
}

function noteNumber(cited: string): number {
  return Number(/[0-9]+/.exec(cited)?.[0]);
}

/** The shorthand that stands in the cells of a table. */
export function shorthandOf(table: PackTable): readonly string[] {
  const cells: readonly PackCell[] = table.rows.flatMap(row => row.cells);
  return [CONFIDENTIAL, NOT_APPLICABLE].filter(mark => cells.includes(mark));
}
