import { HostError, MissingMember } from '../protocol/hostError';
import type { Argument, HostObject, ObjectDefinition } from '../protocol/hostObject';
import { readText } from '../protocol/readArgument';
import { activeSheet } from '../book/book';
import { readReference, type SheetArea } from '../book/references';
import { addTable, tablesOf, type PlacedTable } from '../book/tables';
import { itemAt, lookups } from './lookups';
import { modelOf, objectOf, type ScopeModel } from './models';

/** The tables of the workbook, or those of one sheet. */
export const tableCollection: ObjectDefinition<ScopeModel> = {
  items: tables,
  scalars: { count: { read: model => tablesOf(model.book, model.sheet).length } },
  finders: {
    ...lookups((model, key) => {
      const wanted = readText(key).toLowerCase();
      const placed = tablesOf(model.book, model.sheet).find(
        ({ table }) => table.id === key || table.table.name.toLowerCase() === wanted,
      );
      return placed === undefined ? null : itemOf(model, placed);
    }),
    add: (model, [cells, hasHeaders]) => {
      if (hasHeaders !== true) throw new MissingMember('TableCollection.add() without headers');
      const { sheet, area } = cellsOfTable(model, cells);
      return itemOf(model, { sheet, table: addTable(model.book, sheet, area) });
    },
    getItemAt: (model, [index]) => itemAt(tables(model), index),
  },
  methods: { getCount: model => tablesOf(model.book, model.sheet).length },
};

function tables(model: ScopeModel): HostObject[] {
  return tablesOf(model.book, model.sheet).map(placed => itemOf(model, placed));
}

function itemOf({ book }: ScopeModel, { sheet, table }: PlacedTable): HostObject {
  return objectOf('Table', { book, sheet, id: table.id });
}

function cellsOfTable({ book, sheet }: ScopeModel, cells: Argument): SheetArea {
  if (typeof cells !== 'string') return modelOf('Range', cells);
  const area = readReference(book, cells, sheet ?? activeSheet(book));
  if (area === undefined) throw new HostError('InvalidArgument');
  return area;
}
