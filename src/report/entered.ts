import type { NamedCells } from './namedCells';

/** The defined name of the cell in which the owner of the workbook is entered. */
export const OWNER_NAME = 'HJW_cover_owner';

/** Every defined name of a register begins so. */
export const REGISTER_PREFIX = 'HJW_register_';

/** A row of a register as it stands on its sheet; a blank cell is `""`. */
export type EnteredRow = readonly (string | number | boolean)[];

/** What people wrote on the sheets beside the inputs: a run puts it back where it stood. */
export interface Entered {
  /** Who answers for the workbook; empty where nobody is named. */
  readonly owner: string;
  /** The rows of each register, by its defined name. */
  readonly registers: ReadonlyMap<string, readonly EnteredRow[]>;
}

/** What a new workbook holds. */
export const NOTHING_ENTERED: Entered = { owner: '', registers: new Map() };

/** Reads what people entered on the Cover and in the registers. */
export function readEntered(cells: NamedCells): Entered {
  return {
    owner: String(cells.get(OWNER_NAME)?.[0]?.[0] ?? ''),
    registers: new Map([...cells].filter(([name]) => name.startsWith(REGISTER_PREFIX))),
  };
}
