import { MissingMember } from '../protocol/hostError';
import type { Argument, ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readWord } from '../protocol/readArgument';
import { dropMerges, mergeCells } from '../book/merges';
import { selectCells } from '../book/selection';
import { clearCells } from '../book/writeCells';
import { readCellProperties, readColumnProperties, readRowProperties } from './cellProperties';
import type { RangeModel } from './models';

/** What can be done with a range beside reading and writing it. */
export const rangeMethods: NonNullable<ObjectDefinition<RangeModel>['methods']> = {
  clear: ({ book, sheet, area }, [applyTo]) => {
    clearCells(book, sheet, area, readClearing(applyTo));
  },
  getCellProperties: readCellProperties,
  getColumnProperties: readColumnProperties,
  getRowProperties: readRowProperties,
  merge: ({ book, sheet, area }, [across]) => {
    const { row, rows } = area;
    const lines = Array.from({ length: across === true ? rows : 1 }, (_, at) => row + at);
    for (const line of lines) mergeCells(book, sheet, across === true ? { ...area, row: line, rows: 1 } : area);
  },
  select: ({ book, sheet, area }) => {
    selectCells(book, sheet, area);
  },
  unmerge: ({ sheet, area }) => {
    dropMerges(sheet, area);
  },
};

/** Reads what `clear` shall apply to; hyperlinks are not on the host. */
export function readClearing(applyTo: Argument): 'All' | 'Contents' | 'Formats' {
  if (isLeftOut(applyTo)) return 'All';
  const what = readWord(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') throw new MissingMember(`Range.clear() of ${what}`);
  return what;
}
