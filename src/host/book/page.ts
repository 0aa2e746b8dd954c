import type { PageWrite } from '../../xlsx/edit';
import type { SheetState } from '../state/workbookState';

/** Changes how a sheet prints; what is left out stays. */
export function setUpPage(sheet: SheetState, change: Partial<PageWrite>): void {
  sheet.page = { landscape: false, fitWidth: false, ...sheet.page, ...change };
  sheet.changed.add('page');
}
