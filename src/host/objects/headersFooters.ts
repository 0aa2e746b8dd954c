import type { PageText } from '../../xlsx/edit';
import type { ObjectDefinition, Scalar } from '../protocol/hostObject';
import { readText } from '../protocol/readArgument';
import { setUpPage } from '../book/page';
import { objectOf, type SheetModel } from './models';

/** What stands above and below the pages of a sheet. The host keeps one text for all pages. */
export const headerFooterGroup: ObjectDefinition<SheetModel> = {
  navigations: { defaultForAllPages: model => objectOf('HeaderFooter', model) },
};

/** The texts above and below each page, with Excel's signs for the page's number and the like. */
export const headerFooter: ObjectDefinition<SheetModel> = {
  scalars: {
    leftHeader: text('header', 'left'),
    centerHeader: text('header', 'center'),
    rightHeader: text('header', 'right'),
    leftFooter: text('footer', 'left'),
    centerFooter: text('footer', 'center'),
    rightFooter: text('footer', 'right'),
  },
};

function text(edge: 'header' | 'footer', place: keyof PageText): Scalar<SheetModel> {
  return {
    read: ({ sheet }) => sheet.page?.[edge]?.[place] ?? '',
    write: ({ sheet }, value) => setUpPage(sheet, { [edge]: { ...sheet.page?.[edge], [place]: readText(value) } }),
  };
}
