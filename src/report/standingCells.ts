import { columnLetters } from '../lines/columnLetters';
import { columnNumber } from '../lines/columnNumber';
import type { IssuePlace } from '../issue/issue';
import { THIS_WORKBOOK } from '../issue/thisWorkbook';
import type { NamedCells } from './namedCells';

/** What stands behind the add-in's defined names: values, what was entered (formulas with their `=`), and where. */
export interface StandingCells {
  readonly areas: NamedCells;
  readonly formulas: NamedCells;
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
}

/** The formulas of a name's cells in their order, without `=`; undefined where a cell holds none. */
export function formulasOf({ formulas }: StandingCells, name: string): readonly (string | undefined)[] {
  return (formulas.get(name) ?? [])
    .flat()
    .map(entered => (typeof entered === 'string' && /^=./s.test(entered) ? entered.slice(1) : undefined));
}

/** The sheet and address of one of a name's cells, counted from 0 along its rows. */
export function placeOfCell({ areas, places }: StandingCells, name: string, offset: number): IssuePlace {
  const area = places.get(name);
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/.exec(area?.address ?? '') ?? [];
  if (area === undefined || digits === '') return {};
  const width = areas.get(name)?.[0]?.length ?? 1;
  const first = columnNumber(letters);
  const cell = `${columnLetters(first + (offset % width))}${Number(digits) + Math.floor(offset / width)}`;
  return { file: THIS_WORKBOOK, sheet: area.sheet, cell };
}
