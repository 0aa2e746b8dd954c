import type { NamePlan } from './plan';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

/** The defined name of the log's rows. */
export const LOG_NAME = 'HJW_log';

/** Writes the log, oldest entry first. */
export function putLog(sheet: SheetBuilder, context: ReportContext): readonly NamePlan[] {
  sheet.putRow(FIRST_BODY_ROW, 1, ['When (UTC)', 'What', 'Before', 'After', 'Source'], 'sideHeading');
  context.log.forEach((entry, index) =>
    sheet.putRow(
      FIRST_BODY_ROW + 1 + index,
      1,
      [entry.at, entry.what, entry.before, entry.after, entry.source],
      'note',
    ),
  );
  if (context.log.length === 0) return [];
  const area = { sheet: sheet.key, row: FIRST_BODY_ROW + 1, column: 1, rows: context.log.length, columns: 5 };
  return [{ name: LOG_NAME, area, comment: 'Runs, and the inputs that changed between them' }];
}
