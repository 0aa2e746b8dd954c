import type { ReadWorkbook } from '../../xlsx/workbook';
import { comparableText } from '../text/plainText';
import type { MappedSheet, SourceMapping } from './sourceMapping';

/** Lists a workbook's sheets and which of them are read: those that are shown, unless a mapping says otherwise. */
export function sheetsToRead(workbook: ReadWorkbook, mapping?: SourceMapping): readonly MappedSheet[] {
  return workbook.sheets.map(({ name, visibility }) => {
    const before = mapping?.sheets.find(sheet => comparableText(sheet.name) === comparableText(name));
    const isShown = visibility === 'visible';
    const correction = before?.correction;
    const take = correction?.take ?? isShown;
    const reason = correction === undefined ? (isShown ? 'the sheet is shown' : 'the sheet is hidden') : said(take);
    return { name, visibility, take, reason, ...(correction !== undefined && { correction }) };
  });
}

function said(take: boolean): string {
  return take ? 'the mapping takes it' : 'the mapping leaves it out';
}
