import type { ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readInteger } from '../protocol/readArgument';
import { wholeSheet, type Area } from '../book/area';
import { found } from './lookups';
import { objectOf, type SheetModel } from './models';
import { readRange } from './rangeModel';

/** The rows and columns of a sheet that stay in sight while the rest scrolls. */
export const freezePanes: ObjectDefinition<SheetModel> = {
  finders: {
    getLocation: model => objectOf('Range', { ...model, area: found(frozenArea(model)) }),
    getLocationOrNullObject: model => {
      const area = frozenArea(model);
      return area === undefined ? null : objectOf('Range', { ...model, area });
    },
  },
  methods: {
    freezeAt: (model, [range]) => {
      const { row, column, rows, columns } = readRange(model.book, model.sheet, range).area;
      const isWhole = { rows: columns === wholeSheet.columns, columns: rows === wholeSheet.rows };
      freeze(model, isWhole.columns ? 0 : row + rows, isWhole.rows ? 0 : column + columns);
    },
    freezeColumns: (model, [count]) => freeze(model, 0, isLeftOut(count) ? 1 : readInteger(count, 0)),
    freezeRows: (model, [count]) => freeze(model, isLeftOut(count) ? 1 : readInteger(count, 0), 0),
    unfreeze: model => freeze(model, 0, 0),
  },
};

function freeze({ sheet }: SheetModel, rows: number, columns: number): undefined {
  sheet.frozen = { rows, columns };
  sheet.changed.add('frozen');
}

function frozenArea({ sheet }: SheetModel): Area | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  return {
    row: 0,
    column: 0,
    rows: rows === 0 ? wholeSheet.rows : rows,
    columns: columns === 0 ? wholeSheet.columns : columns,
  };
}
