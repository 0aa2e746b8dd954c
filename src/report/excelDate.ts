const DAYS_TO_EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/**
 * A moment in UTC (`2026-11-22 14:05`) as Excel counts days; null where it is no moment.
 *
 * @example `2011-10-31 18:00` is 40847.75.
 */
export function excelDate(at: string): number | null {
  const moment = Date.parse(`${at.replace(' ', 'T')}Z`);
  return Number.isNaN(moment) ? null : moment / MILLISECONDS + DAYS_TO_EPOCH;
}

/** The day of a moment in UTC as Excel counts days; null where it is no moment. */
export function excelDay(at: string): number | null {
  const date = excelDate(at);
  return date === null ? null : Math.floor(date);
}
