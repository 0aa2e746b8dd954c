import { HostError } from '../protocol/hostError';
import type { Argument, ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readBoolean, readColor, readInteger, readText, readWord } from '../protocol/readArgument';
import { wholeSheet } from '../book/area';
import { activateSheet, deleteSheet, renameSheet, showSheet } from '../book/sheets';
import { usedArea } from '../book/usedArea';
import type { SheetVisibility } from '../../xlsx/workbook';
import { objectOf, type RangeModel, type SheetModel } from './models';
import { rangeOf, readAddress } from './rangeModel';
import { worksheetEvents } from './worksheetEvents';

const visibilityNames = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** One sheet. */
export const worksheet: ObjectDefinition<SheetModel> = {
  identity: { field: 'Id', read: ({ sheet }) => sheet.id },
  scalars: {
    id: { read: ({ sheet }) => sheet.id },
    name: {
      read: ({ sheet }) => sheet.name,
      write: ({ book, sheet }, value) => renameSheet(book, sheet, readText(value)),
    },
    position: {
      read: ({ book, sheet }) => book.state.sheets.indexOf(sheet),
      write: moveSheet,
    },
    visibility: {
      read: ({ sheet }) => visibilityNames[sheet.visibility],
      write: ({ book, sheet }, value) => {
        const name = readWord(value, Object.values(visibilityNames));
        const states = Object.keys(visibilityNames) as SheetVisibility[];
        showSheet(book, sheet, states.find(state => visibilityNames[state] === name) ?? 'visible');
      },
    },
    tabColor: {
      read: ({ sheet }) => sheet.tabColor ?? '',
      write: ({ sheet }, value) => {
        sheet.tabColor = value === '' ? null : readColor(value);
        sheet.changed.add('tabColor');
      },
    },
    showGridlines: {
      read: ({ sheet }) => sheet.showGridlines,
      write: ({ sheet }, value) => {
        sheet.showGridlines = readBoolean(value);
        sheet.changed.add('showGridlines');
      },
    },
  },
  navigations: {
    charts: model => objectOf('ChartCollection', model),
    customProperties: model => objectOf('WorksheetCustomPropertyCollection', model),
    freezePanes: model => objectOf('WorksheetFreezePanes', model),
    horizontalPageBreaks: model => objectOf('PageBreakCollection', model),
    names: model => objectOf('NamedItemCollection', model),
    pageLayout: model => objectOf('PageLayout', model),
    protection: model => objectOf('WorksheetProtection', model),
    tables: model => objectOf('TableCollection', model),
  },
  finders: {
    getCell: ({ book, sheet }, [row, column]) =>
      rangeOf(book, sheet, { row: readInteger(row), column: readInteger(column), rows: 1, columns: 1 }),
    getRange: (model, [address]) =>
      objectOf('Range', isLeftOut(address) ? { ...model, area: wholeSheet } : rangeAt(model, address)),
    getRangeByIndexes: ({ book, sheet }, [row, column, rows, columns]) =>
      rangeOf(book, sheet, {
        row: readInteger(row),
        column: readInteger(column),
        rows: readInteger(rows),
        columns: readInteger(columns),
      }),
    getRanges: (model, [address]) => {
      const parts = isLeftOut(address) ? [] : readText(address).split(/[,;]/);
      const areas = parts.map(part => readAddress(model.book, model.sheet, part.trim()).area);
      return objectOf('RangeAreas', { ...model, areas: areas.length === 0 ? [wholeSheet] : areas });
    },
    getUsedRange: (model, [valuesOnly]) => {
      const area = usedArea(model.sheet, wholeSheet, valuesOnly === true);
      return objectOf('Range', { ...model, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    getUsedRangeOrNullObject: (model, [valuesOnly]) => {
      const area = usedArea(model.sheet, wholeSheet, valuesOnly === true);
      return area === undefined ? null : objectOf('Range', { ...model, area });
    },
  },
  methods: {
    activate: ({ book, sheet }) => {
      activateSheet(book, sheet);
    },
    delete: ({ book, sheet }) => {
      deleteSheet(book, sheet);
    },
  },
  eventTarget: ({ sheet }) => sheet.id,
  events: worksheetEvents('sheet'),
};

function rangeAt({ book, sheet }: SheetModel, address: Argument): RangeModel {
  return readAddress(book, sheet, readText(address));
}

function moveSheet({ book, sheet }: SheetModel, value: Argument): void {
  const { sheets } = book.state;
  const position = readInteger(value, 0);
  if (position >= sheets.length) throw new HostError('InvalidArgument');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}
