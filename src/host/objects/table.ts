import { HostError, MissingMember } from '../protocol/hostError';
import type { HostObject, ObjectDefinition } from '../protocol/hostObject';
import { readBoolean, readText } from '../protocol/readArgument';
import { writeArea, type Area } from '../book/area';
import { areaOfTable, changeTable, checkTableName, dropTable, settleHeadings, type PlacedTable } from '../book/tables';
import { clearCells } from '../book/writeCells';
import { found } from './lookups';
import { objectOf, type TableModel } from './models';
import { readRange } from './rangeModel';

/** A table. It always has its heading row; totals and banding are not on the host. */
export const table: ObjectDefinition<TableModel> = {
  identity: { field: 'Id', read: ({ id }) => id },
  scalars: {
    id: { read: ({ id }) => id },
    name: {
      read: model => placed(model).table.table.name,
      write: (model, value) => {
        const own = placed(model);
        changeTable(model.book, own, { name: checkTableName(model.book, readText(value), own.table) });
      },
    },
    showFilterButton: {
      read: model => placed(model).table.table.showFilter ?? true,
      write: (model, value) => changeTable(model.book, placed(model), { showFilter: readBoolean(value) }),
    },
    showHeaders: {
      read: () => true,
      write: (_model, value) => {
        if (!readBoolean(value)) throw new MissingMember('Table.showHeaders false');
      },
    },
    showTotals: { read: () => false },
    style: {
      read: model => placed(model).table.table.style ?? '',
      write: (model, value) => {
        const style = readText(value);
        changeTable(model.book, placed(model), { style: style === '' ? null : style });
      },
    },
  },
  navigations: {
    worksheet: ({ book, sheet }) => objectOf('Worksheet', { book, sheet }),
  },
  finders: {
    getDataBodyRange: model => {
      const area = cellsOf(model);
      return range(model, { ...area, row: area.row + 1, rows: area.rows - 1 });
    },
    getHeaderRowRange: model => range(model, { ...cellsOf(model), rows: 1 }),
    getRange: model => range(model, cellsOf(model)),
  },
  methods: {
    delete: model => {
      const own = placed(model);
      dropTable(model.book, own);
      clearCells(model.book, own.sheet, areaOfTable(own.table), 'All');
    },
    resize: (model, [cells]) => {
      const own = placed(model);
      const { sheet, area } = readRange(model.book, model.sheet, cells);
      const before = areaOfTable(own.table);
      if (sheet !== model.sheet || area.row !== before.row || area.rows < 2) throw new HostError('InvalidArgument');
      changeTable(model.book, own, {
        reference: writeArea(area),
        columns: settleHeadings(model.book, sheet, area),
      });
    },
  },
};

function placed({ sheet, id }: TableModel): PlacedTable {
  return { sheet, table: found(sheet.tables.find(other => other.id === id)) };
}

function cellsOf(model: TableModel): Area {
  return areaOfTable(placed(model).table);
}

function range({ book, sheet }: TableModel, area: Area): HostObject {
  return objectOf('Range', { book, sheet, area });
}
