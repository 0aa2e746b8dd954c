import type { SheetPlan } from '../report/plan';
import { columnLetters } from '../lines/columnLetters';

/** Half an inch at the sides, in points. */
const SIDE_MARGIN = 36;

/**
 * Sets a sheet up for paper: A4 landscape, one page wide and as many long as need be, the head of the sheet repeated on
 * each, its name and the page's number below.
 */
export function applyPage(worksheet: Excel.Worksheet, sheet: SheetPlan): void {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.leftMargin = SIDE_MARGIN;
  pageLayout.rightMargin = SIDE_MARGIN;
  pageLayout.setPrintTitleRows(`$1:$${sheet.frozenRows}`);
  const lastRow = Math.max(sheet.cells.length, ...sheet.charts.map(chart => chart.to.row));
  pageLayout.setPrintArea(`A1:${columnLetters(sheet.printedColumns)}${lastRow}`);
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of sheet.pageStarts) worksheet.horizontalPageBreaks.add(`A${row}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = 'Page &P of &N';
}
