import type { CellFormat } from '../../xlsx/format';
import type { ObjectDefinition, Scalar } from '../protocol/hostObject';
import { readBoolean, readInteger, readNumber, readWord } from '../protocol/readArgument';
import { fitColumns } from '../book/fitColumns';
import { commonColumnWidth, commonRowHeight, forgetRowHeights, setColumnWidth, setRowHeight } from '../book/lineSizes';
import { formatPart } from './formatPart';
import { objectOf, type AreasModel } from './models';

/** How the cells of a range look. Widths and heights are in points; what differs among the cells reads as null. */
export const rangeFormat: ObjectDefinition<AreasModel> = {
  scalars: {
    columnWidth: {
      read: ({ sheet, areas }) => commonColumnWidth(sheet, areas) ?? null,
      write: ({ sheet, areas }, value) => {
        for (const area of areas) setColumnWidth(sheet, area, readNumber(value, 0));
      },
    },
    horizontalAlignment: alignment('horizontal', {
      general: 'General',
      left: 'Left',
      center: 'Center',
      right: 'Right',
      fill: 'Fill',
      justify: 'Justify',
    }),
    indentLevel: formatPart('indent', value => readInteger(value, 0)),
    rowHeight: {
      read: ({ sheet, areas }) => commonRowHeight(sheet, areas) ?? null,
      write: ({ sheet, areas }, value) => {
        for (const area of areas) setRowHeight(sheet, area, readNumber(value, 0));
      },
    },
    verticalAlignment: alignment('vertical', { top: 'Top', center: 'Center', bottom: 'Bottom' }),
    wrapText: formatPart('wrap', readBoolean),
  },
  navigations: {
    borders: model => objectOf('RangeBorderCollection', model),
    fill: model => objectOf('RangeFill', model),
    font: model => objectOf('RangeFont', model),
    protection: model => objectOf('FormatProtection', model),
  },
  methods: {
    autofitColumns: ({ book, sheet, areas }) => {
      book.calculation.refresh();
      for (const area of areas) fitColumns(book, sheet, area);
    },
    autofitRows: ({ sheet, areas }) => {
      for (const area of areas) forgetRowHeights(sheet, area);
    },
  },
};

/** Whether cells are locked once their sheet is protected. */
export const formatProtection: ObjectDefinition<AreasModel> = {
  scalars: { locked: formatPart('locked', readBoolean) },
};

function alignment<Part extends 'horizontal' | 'vertical'>(
  part: Part,
  names: Readonly<Record<CellFormat[Part], string>>,
): Scalar<AreasModel> {
  const byName = new Map(Object.entries(names).map(([value, name]) => [name, value as CellFormat[Part]]));
  return formatPart(
    part,
    input => {
      const value = byName.get(readWord(input, [...byName.keys()] as string[]));
      if (value === undefined) throw new Error('A word of the list has a value.');
      return value;
    },
    value => names[value],
  );
}
