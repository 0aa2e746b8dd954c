import { sheetNamed, textOf } from './savedPack';
import type { SavedPack } from './savedPack';
import { yearRowsOf } from './yearRows';

/** A balance of the saved pack by year: what it opens with, what flows in (or out, below nothing), what it closes with. */
export interface SavedBalance {
  readonly name: string;
  readonly opening: readonly number[];
  readonly flows: readonly (readonly number[])[];
  readonly closing: readonly number[];
}

/** The names of the rows of each balance, with the sign of its flows. */
const BALANCES: readonly {
  readonly sheet: string;
  readonly opening: string;
  readonly flows: readonly (readonly [name: string, sign: 1 | -1])[];
  readonly closing: string;
}[] = [
  {
    sheet: 'Cash flow',
    opening: 'Opening net benefit',
    flows: [
      ['Benefits', 1],
      ['Costs', -1],
    ],
    closing: 'Cumulative net benefit',
  },
  {
    sheet: 'Cash flow',
    opening: 'Opening present value',
    flows: [
      ['Present value of benefits', 1],
      ['Present value of costs', -1],
    ],
    closing: 'Cumulative present value',
  },
  {
    sheet: 'Sharing',
    opening: 'Opening balance',
    flows: [
      ['Receives of the benefits', 1],
      ['Pays in', -1],
      ['Recharges between bodies that end', 1],
    ],
    closing: 'Cumulative net benefit after sharing',
  },
  {
    sheet: 'Sharing',
    opening: 'Opening cash, nominal',
    flows: [
      ['Cash benefits, nominal', 1],
      ['Costs, nominal', -1],
      ['Recharges that end, nominal', 1],
    ],
    closing: 'Cumulative cash, nominal',
  },
];

/** Every balance of every view or body, as its rows stand in the saved pack. */
export function balances(pack: SavedPack): readonly SavedBalance[] {
  const rows = yearRowsOf(pack);
  const figuresOf = (sheet: string, name: string, member: string): readonly number[] => {
    const found = rows.find(
      row =>
        row.sheet.read.name === sheet &&
        textOf(row.sheet.at(row.row, 1)) === name &&
        textOf(row.sheet.at(row.row, 2)) === member,
    );
    if (found === undefined) throw new Error(`${sheet} has no row "${name}" of ${member}.`);
    return found.years.map((_, at) => Number(found.sheet.at(found.row, 4 + at)?.value));
  };
  return BALANCES.flatMap(({ sheet, opening, flows, closing }) =>
    rows
      .filter(row => row.sheet === sheetNamed(pack, sheet) && textOf(row.sheet.at(row.row, 1)) === closing)
      .map(row => {
        const member = textOf(row.sheet.at(row.row, 2));
        return {
          name: `${closing}, ${member}`,
          opening: figuresOf(sheet, opening, member),
          flows: flows.map(([name, sign]) => figuresOf(sheet, name, member).map(figure => sign * figure)),
          closing: figuresOf(sheet, closing, member),
        };
      }),
  );
}
