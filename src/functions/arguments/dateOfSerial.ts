const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads a number as Excel's date of the years 1970 to 2099; undefined for any other number, such as a plain 2012. */
export function dateOfSerial(serial: number): CalendarDay | undefined {
  const date = new Date(FIRST_DAY + Math.floor(serial) * DAY);
  const year = date.getUTCFullYear();
  if (!(year >= 1970 && year <= 2099)) return undefined;
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
