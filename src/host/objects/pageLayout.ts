import type { PageWrite } from '../../xlsx/edit';
import { HostError } from '../protocol/hostError';
import type { ObjectDefinition, Scalar } from '../protocol/hostObject';
import { readNumber, readWord } from '../protocol/readArgument';
import type { Json } from '../protocol/wire';
import { writeArea } from '../book/area';
import { setUpPage } from '../book/page';
import { objectOf, type SheetModel } from './models';
import { readRange } from './rangeModel';

const pointsPerInch = 72;

/**
 * How a sheet prints: its paper and margins, whether it is fitted to the width of one page, what is printed, the rows
 * repeated on top, and what stands above and below each page.
 * What the file says about it is not read: every sheet starts as portrait at its own size with Excel's usual margins.
 */
export const pageLayout: ObjectDefinition<SheetModel> = {
  scalars: {
    orientation: {
      read: ({ sheet }) => (sheet.page?.landscape === true ? 'Landscape' : 'Portrait'),
      write: ({ sheet }, value) =>
        setUpPage(sheet, { landscape: readWord(value, ['Portrait', 'Landscape'] as const) === 'Landscape' }),
    },
    paperSize: {
      read: () => 'A4',
      write: ({ sheet }, value) => {
        if (value !== 'A4' && value !== 'a4') {
          throw new HostError('NotImplemented', 'The embedded workbook host prints on A4.');
        }
        setUpPage(sheet, { isA4: true });
      },
    },
    leftMargin: margin('left', 0.7),
    rightMargin: margin('right', 0.7),
    topMargin: margin('top', 0.75),
    bottomMargin: margin('bottom', 0.75),
    headerMargin: margin('header', 0.3),
    footerMargin: margin('footer', 0.3),
    zoom: {
      read: ({ sheet }) => (sheet.page?.fitWidth === true ? { horizontalFitToPages: 1 } : { scale: 100 }),
      write: ({ sheet }, value) => setUpPage(sheet, { fitWidth: readZoom(value) }),
    },
  },
  navigations: {
    headersFooters: model => objectOf('HeaderFooterGroup', model),
  },
  finders: {
    getPrintAreaOrNullObject: model => {
      const area = model.sheet.page?.printArea;
      if (area === undefined) return null;
      return objectOf('RangeAreas', { ...model, areas: [readRange(model.book, model.sheet, area).area] });
    },
    getPrintTitleRowsOrNullObject: model => {
      const rows = model.sheet.page?.repeatRows;
      return rows === undefined ? null : objectOf('Range', readRange(model.book, model.sheet, rows));
    },
  },
  methods: {
    setPrintArea: ({ book, sheet }, [cells]) => {
      setUpPage(sheet, { printArea: writeArea(readRange(book, sheet, cells).area) });
    },
    setPrintTitleRows: ({ book, sheet }, [rows]) => {
      const { area } = readRange(book, sheet, rows);
      setUpPage(sheet, { repeatRows: writeArea({ ...area, column: 0, columns: 16_384 }) });
    },
  },
};

/** A margin in points, which the file counts in inches. */
function margin(side: keyof NonNullable<PageWrite['margins']>, usual: number): Scalar<SheetModel> {
  return {
    read: ({ sheet }) => (sheet.page?.margins?.[side] ?? usual) * pointsPerInch,
    write: ({ sheet }, value) =>
      setUpPage(sheet, { margins: { ...sheet.page?.margins, [side]: readNumber(value, 0) / pointsPerInch } }),
  };
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
