import type { CellFormat } from '../../xlsx/format';
import type { Scalar } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { changeFormat, commonFormat } from '../book/cellFormats';
import type { AreasModel } from './models';

/** One part of the format of all cells of some areas; it reads as null where it differs among them. */
export function formatPart<Part extends keyof CellFormat>(
  part: Part,
  fromAddIn: (value: Json) => CellFormat[Part],
  toAddIn: (value: CellFormat[Part]) => Json = value => value,
): Scalar<AreasModel> {
  return {
    read: ({ book, sheet, areas }) => {
      const value = commonFormat(book, sheet, areas, part);
      return value === undefined ? null : toAddIn(value);
    },
    write: ({ sheet, areas }, value) => {
      const change: Partial<CellFormat> = { [part]: fromAddIn(value) };
      for (const area of areas) changeFormat(sheet, area, change);
    },
  };
}
