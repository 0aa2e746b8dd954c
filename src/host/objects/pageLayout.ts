import type { PageWrite } from '../../xlsx/edit';
import { HostError } from '../protocol/hostError';
import type { ObjectDefinition } from '../protocol/hostObject';
import { readWord } from '../protocol/readArgument';
import type { Json } from '../protocol/wire';
import { writeArea } from '../book/area';
import { objectOf, type SheetModel } from './models';
import { readRange } from './rangeModel';

/**
 * How a sheet prints: its orientation, whether it is fitted to the width of one page, and the rows repeated on top.
 * What the file says about it is not read: every sheet starts as portrait at its own size.
 */
export const pageLayout: ObjectDefinition<SheetModel> = {
  scalars: {
    orientation: {
      read: ({ sheet }) => (sheet.page?.landscape === true ? 'Landscape' : 'Portrait'),
      write: (model, value) =>
        setUp(model, { landscape: readWord(value, ['Portrait', 'Landscape'] as const) === 'Landscape' }),
    },
    zoom: {
      read: ({ sheet }) => (sheet.page?.fitWidth === true ? { horizontalFitToPages: 1 } : { scale: 100 }),
      write: (model, value) => setUp(model, { fitWidth: readZoom(value) }),
    },
  },
  finders: {
    getPrintTitleRowsOrNullObject: model => {
      const rows = model.sheet.page?.repeatRows;
      return rows === undefined ? null : objectOf('Range', readRange(model.book, model.sheet, rows));
    },
  },
  methods: {
    setPrintTitleRows: (model, [rows]) => {
      const { area } = readRange(model.book, model.sheet, rows);
      setUp(model, { repeatRows: writeArea({ ...area, column: 0, columns: 16_384 }) });
    },
  },
};

function setUp({ sheet }: SheetModel, change: Partial<PageWrite>): undefined {
  sheet.page = { landscape: false, fitWidth: false, ...sheet.page, ...change };
  sheet.changed.add('page');
}

/** Tells whether a zoom fits the width of one page; every other zoom but 100 % is beyond the host. */
function readZoom(value: Json): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new HostError('InvalidArgument');
  const zoom = value as { readonly [key: string]: Json };
  const wide = zoom['horizontalFitToPages'] ?? null;
  const high = zoom['verticalFitToPages'] ?? null;
  const scale = zoom['scale'] ?? null;
  if (wide === 1 && (high === null || high === 0)) return true;
  if (wide === null && high === null && (scale === null || scale === 100)) return false;
  throw new HostError('NotImplemented', 'The embedded workbook host prints at 100 % or one page wide.');
}
