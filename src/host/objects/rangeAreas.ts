import type { ObjectDefinition } from '../protocol/hostObject';
import { joinSheetReference } from '../../xlsx/address';
import { writeArea } from '../book/area';
import { clearCells } from '../book/writeCells';
import { itemAt } from './lookups';
import { objectOf, type AreasModel } from './models';
import { readClearing } from './rangeMethods';

/** Several blocks of cells of one sheet. */
export const rangeAreas: ObjectDefinition<AreasModel> = {
  tracked: true,
  exists: ({ book, sheet }) => book.state.sheets.includes(sheet),
  scalars: {
    address: {
      read: ({ sheet, areas }) => areas.map(area => joinSheetReference(sheet.name, writeArea(area))).join(', '),
    },
    areaCount: { read: ({ areas }) => areas.length },
    cellCount: { read: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigations: {
    areas: model => objectOf('RangeCollection', model),
    dataValidation: model => objectOf('DataValidation', model),
    format: model => objectOf('RangeFormat', model),
    worksheet: model => objectOf('Worksheet', model),
  },
  methods: {
    clear: ({ book, sheet, areas }, [applyTo]) => {
      for (const area of areas) clearCells(book, sheet, area, readClearing(applyTo));
    },
  },
};

/** The blocks of a `RangeAreas`, one by one. */
export const rangeCollection: ObjectDefinition<AreasModel> = {
  items: ranges,
  finders: { getItemAt: (model, [index]) => itemAt(ranges(model), index) },
  methods: { getCount: ({ areas }) => areas.length },
};

function ranges({ book, sheet, areas }: AreasModel): ReturnType<typeof objectOf>[] {
  return areas.map(area => objectOf('Range', { book, sheet, area }));
}
