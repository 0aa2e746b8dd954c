// Writes the three sample source workbooks beside this file: the same bytes at every run.
import { writeFileSync } from 'node:fs';
import { emptyPackage } from '../../src/xlsx/emptyPackage';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { hampshireConstabulary } from './hampshireConstabulary';
import { hampshireCountyCouncil } from './hampshireCountyCouncil';
import { hampshireFireAndRescue } from './hampshireFireAndRescue';
import { sheetEdit, type SheetDraft } from './sheetDraft';

const samples: readonly (readonly [file: string, title: string, sheets: readonly SheetDraft[]])[] = [
  ['hampshire-county-council.xlsx', 'Hampshire County Council: support services 2011/12', hampshireCountyCouncil()],
  ['hampshire-constabulary.xlsx', 'Hampshire Constabulary: business support 2011/12', hampshireConstabulary()],
  ['hampshire-fire-and-rescue.xlsx', 'Hampshire Fire and Rescue: support budgets 2011/12', hampshireFireAndRescue()],
];

for (const [file, title, sheets] of samples) {
  const bytes = writeWorkbook(emptyPackage(), {
    sheets: sheets.map(sheet => sheetEdit(sheet)),
    activeSheet: 0,
    properties: { title, creator: 'HJW samples' },
  });
  writeFileSync(new URL(file, import.meta.url), bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
