import type { NamePlan } from './plan';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

/** The defined name of the log's rows. */
export const LOG_NAME = 'HJW_log';

/** Writes the log, oldest entry first, and below it the sources that were read. */
export function putLog(sheet: SheetBuilder, context: ReportContext): readonly NamePlan[] {
  const { log } = context;
  sheet.putRow(FIRST_BODY_ROW, 1, ['When (UTC)', 'What', 'Before', 'After', 'Source'], 'heading');
  log.forEach(({ at, what, before, after, source }, index) =>
    sheet.putRow(
      FIRST_BODY_ROW + 1 + index,
      1,
      [at, what, before, after, source].map(text => (text === '' ? null : text)),
      'text',
    ),
  );
  putReadings(sheet, context, FIRST_BODY_ROW + 1 + log.length + 1);
  if (log.length === 0) return [];
  const area = { sheet: sheet.key, row: FIRST_BODY_ROW + 1, column: 1, rows: log.length, columns: 5 };
  return [{ name: LOG_NAME, area, comment: 'Runs, and the inputs that changed between them' }];
}

function putReadings(sheet: SheetBuilder, { jointCase }: ReportContext, top: number): void {
  sheet.put(top, 1, 'Sources read', 'chapter');
  sheet.putRow(top + 1, 1, ['Read at (UTC)', 'File', 'Body', 'Fingerprint'], 'heading');
  if (jointCase.readings.length === 0) sheet.put(top + 2, 1, 'None so far.', 'text');
  jointCase.readings.forEach(({ readAt, file, organisation, fingerprint }, index) =>
    sheet.putRow(top + 2 + index, 1, [readAt, file, organisation, fingerprint], 'text'),
  );
}
