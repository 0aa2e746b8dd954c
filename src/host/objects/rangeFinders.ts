import { HostError } from '../protocol/hostError';
import type { Arguments, HostObject, ObjectDefinition } from '../protocol/hostObject';
import { readInteger } from '../protocol/readArgument';
import { boundAreas, intersectAreas, wholeSheet, type Area } from '../book/area';
import { mergesWithin } from '../book/merges';
import { usedArea } from '../book/usedArea';
import { found } from './lookups';
import { objectOf, type RangeModel } from './models';
import { rangeOf, readRange } from './rangeModel';

/** The ways from a range to another one. */
export const rangeFinders: NonNullable<ObjectDefinition<RangeModel>['finders']> = {
  getAbsoluteResizedRange: (model, [rows, columns]) =>
    other(model, { rows: readInteger(rows, 1), columns: readInteger(columns, 1) }),
  getBoundingRect: (model, args) => elsewhere(model, boundAreas(model.area, otherArea(model, args))),
  getCell: (model, [row, column]) =>
    elsewhere(model, {
      row: model.area.row + readInteger(row),
      column: model.area.column + readInteger(column),
      rows: 1,
      columns: 1,
    }),
  getColumn: (model, [column]) =>
    other(model, { column: model.area.column + within(readInteger(column), model.area.columns), columns: 1 }),
  getEntireColumn: model => other(model, { row: 0, rows: wholeSheet.rows }),
  getEntireRow: model => other(model, { column: 0, columns: wholeSheet.columns }),
  getIntersection: (model, args) => found(orNull(model, intersectAreas(model.area, otherArea(model, args)))),
  getIntersectionOrNullObject: (model, args) => orNull(model, intersectAreas(model.area, otherArea(model, args))),
  getLastCell: model => other(model, { ...lastRow(model), ...lastColumn(model) }),
  getLastColumn: model => other(model, lastColumn(model)),
  getLastRow: model => other(model, lastRow(model)),
  getMergedAreasOrNullObject: ({ book, sheet, area }) => {
    const areas = mergesWithin(sheet, area);
    return areas.length === 0 ? null : objectOf('RangeAreas', { book, sheet, areas });
  },
  getOffsetRange: (model, [rows, columns]) =>
    other(model, {
      row: model.area.row + readInteger(rows),
      column: model.area.column + readInteger(columns),
    }),
  getResizedRange: (model, [rows, columns]) =>
    other(model, {
      rows: model.area.rows + readInteger(rows),
      columns: model.area.columns + readInteger(columns),
    }),
  getRow: (model, [row]) => other(model, { row: model.area.row + within(readInteger(row), model.area.rows), rows: 1 }),
  getUsedRange: (model, [valuesOnly]) => {
    const used = usedArea(model.sheet, model.area, valuesOnly === true);
    return used === undefined ? other(model, { rows: 1, columns: 1 }) : elsewhere(model, used);
  },
  getUsedRangeOrNullObject: (model, [valuesOnly]) =>
    orNull(model, usedArea(model.sheet, model.area, valuesOnly === true)),
};

function other(model: RangeModel, change: Partial<Area>): HostObject {
  return elsewhere(model, { ...model.area, ...change });
}

function elsewhere({ book, sheet }: RangeModel, area: Area): HostObject {
  return rangeOf(book, sheet, area);
}

function orNull(model: RangeModel, area: Area | undefined): HostObject | null {
  return area === undefined ? null : elsewhere(model, area);
}

function lastRow({ area }: RangeModel): Partial<Area> {
  return { row: area.row + area.rows - 1, rows: 1 };
}

function lastColumn({ area }: RangeModel): Partial<Area> {
  return { column: area.column + area.columns - 1, columns: 1 };
}

/** The other range of a method, given as a range or as an address on the same sheet. */
function otherArea({ book, sheet }: RangeModel, [argument]: Arguments): Area {
  const range = readRange(book, sheet, argument);
  if (range.sheet !== sheet) throw new HostError('InvalidArgument');
  return range.area;
}

function within(index: number, length: number): number {
  if (index < 0 || index >= length) throw new HostError('InvalidArgument');
  return index;
}
