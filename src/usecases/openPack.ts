import { openNewWorkbook } from '../excel/openNewWorkbook';
import type { Result } from '../issue/issue';
import type { PublishedPack } from './publishRequest';

/**
 * Opens a publication pack in Excel as a new workbook that nobody has saved yet; the open workbook stays as it is.
 *
 * Issues: `excel-too-old` where this Excel cannot open a workbook from an add-in, and those of Excel.
 */
export function openPack({ bytes }: PublishedPack): Promise<Result<void>> {
  return openNewWorkbook(bytes);
}
