import { HostError, MissingMember } from '../protocol/hostError';
import type { Argument, Arguments, ObjectDefinition } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { isUnbounded, type Area } from '../book/area';
import type { AreasModel, RangeModel } from './models';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';

/** What `getCellProperties` and its like can tell of a format: its own parts, and those of its letters and its fill. */
const parts: Readonly<Record<string, ObjectDefinition<AreasModel>>> = { font: rangeFont, fill: rangeFill };

/** Answers what was asked of every cell of a range: rows of objects that hold nothing else. */
export function readCellProperties(model: RangeModel, [wanted]: Arguments): Json {
  checkBounded(model.area);
  const { row, column, rows, columns } = model.area;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, across) =>
      readProperties({ ...model, area: { row: row + down, column: column + across, rows: 1, columns: 1 } }, wanted, {}),
    ),
  );
}

/** Answers what was asked of every row of a range; what differs among its cells is null. */
export function readRowProperties(model: RangeModel, [wanted]: Arguments): Json {
  if (isUnbounded({ ...model.area, columns: 1 })) throw new HostError('InvalidArgument');
  const { row, rows } = model.area;
  return Array.from({ length: rows }, (_, down) =>
    readProperties({ ...model, area: { ...model.area, row: row + down, rows: 1 } }, wanted, {
      rowHidden: model.sheet.hiddenRows.has(row + down),
      rowIndex: row + down,
    }),
  );
}

/** Answers what was asked of every column of a range; what differs among its cells is null. */
export function readColumnProperties(model: RangeModel, [wanted]: Arguments): Json {
  if (isUnbounded({ ...model.area, rows: 1 })) throw new HostError('InvalidArgument');
  const { column, columns } = model.area;
  return Array.from({ length: columns }, (_, across) =>
    readProperties({ ...model, area: { ...model.area, column: column + across, columns: 1 } }, wanted, {
      columnHidden: model.sheet.hiddenColumns.has(column + across),
      columnIndex: column + across,
    }),
  );
}

function checkBounded(area: Area): void {
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
}

function readProperties(model: RangeModel, wanted: Argument, known: Readonly<Record<string, Json>>): Json {
  const { book, sheet, area } = model;
  return fieldsOf(wanted, (name, deeper) => {
    const value = known[name];
    if (value !== undefined) return value;
    if (name !== 'format') throw new MissingMember(`CellPropertiesLoadOptions.${name}`);
    return readFormat(rangeFormat, { book, sheet, areas: [area] }, deeper);
  });
}

function readFormat(definition: ObjectDefinition<AreasModel>, model: AreasModel, wanted: Argument): Json {
  return fieldsOf(wanted, (name, deeper) => {
    const part = definition === rangeFormat ? parts[name] : undefined;
    if (part !== undefined) return readFormat(part, model, deeper);
    const value = definition.scalars?.[name]?.read(model);
    if (value === undefined) throw new MissingMember(`CellPropertiesFormatLoadOptions.${name}`);
    return value;
  });
}

/** Answers an object with a field for each that was asked for by `true` or by an object of its own. */
function fieldsOf(wanted: Argument, read: (name: string, deeper: Argument) => Json): Json {
  if (wanted === null || typeof wanted !== 'object' || Array.isArray(wanted)) throw new HostError('InvalidArgument');
  const names = Object.entries(wanted).filter(([, deeper]) => deeper !== false);
  return Object.fromEntries(names.map(([name, deeper]) => [name, read(name, deeper as Argument)]));
}
