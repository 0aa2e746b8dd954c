const dayMilliseconds = 86_400_000;
const pattern =
  /^(?:([0-9]{4})-([0-9]{2})-([0-9]{2}))?(?:T?([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?$/;

/**
 * Turns an ISO 8601 date, time or both into Excel's serial number, or undefined when the text is none.
 *
 * `2013-11-28` is 41606 in the 1900 system. That system counts a 29 February 1900 which never was, so earlier days are
 * one less than the days since 30 December 1899.
 */
export function dateSerial(text: string, date1904: boolean): number | undefined {
  const match = text === '' ? null : pattern.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / dayMilliseconds;
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
