import { emptyPackage } from '../../src/xlsx/emptyPackage';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { hampshireConstabulary } from './hampshireConstabulary';
import { hampshireCountyCouncil } from './hampshireCountyCouncil';
import { hampshireFireAndRescue } from './hampshireFireAndRescue';
import { sheetEdit, type SheetDraft } from './sheetDraft';

/** A sample source workbook: the name of its file and its bytes. */
export interface SampleWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Makes the three sample source workbooks, one for each body: the same bytes every time. */
export function sampleWorkbooks(): readonly SampleWorkbook[] {
  return [
    makeSample('hampshire-county-council.xlsx', 'Hampshire County Council: support services', hampshireCountyCouncil()),
    makeSample('hampshire-constabulary.xlsx', 'Hampshire Constabulary: business support', hampshireConstabulary()),
    makeSample(
      'hampshire-fire-and-rescue.xlsx',
      'Hampshire Fire and Rescue: support budgets',
      hampshireFireAndRescue(),
    ),
  ];
}

function makeSample(file: string, title: string, sheets: readonly SheetDraft[]): SampleWorkbook {
  const bytes = writeWorkbook(emptyPackage(), {
    sheets: sheets.map(sheet => sheetEdit(sheet)),
    activeSheet: 0,
    properties: { title: `${title} 2011/12`, creator: 'HJW samples' },
  });
  return { file, bytes };
}
